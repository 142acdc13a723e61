package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom the shop owes: buyers something is to go back to, and growers, in one answer. */
@QuarkusTest
class OwedByShopTest extends PaymentStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们欠谁钱",
                "欠谁的钱",
                "我們欠誰錢",
                "还有谁没退款",
                "谁的钱还没给",
                "要退谁的钱",
                "who do we owe?",
                "whom do we owe money",
                "who do we still owe money to?"
            })
    void both_are_told_with_what_each_gets(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        var other = village.neighbour();
        other.says("A3 x1");
        village.owner().says("收到 1001 67.8");
        village.owner().taps("记下收到 ¥67.80");
        buyer.says("取消1001");

        assertThat(village.owner().says(said).text())
                .as(said)
                .contains("要退的 1 单，共 ¥67.80", "订单 1001 张伟 · ¥67.80", "货主的货款（1 位）", "麻三妹 · 还没封账", "¥15.04")
                .doesNotContain("张桂花");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们欠谁钱", "who do we owe?"})
    void that_there_are_none_is_told_of_both(String said) {
        assertThat(paidByTransfer().owner().says(said).text()).as(said).contains("没有要退的钱", "现在没有要付给货主的");
    }

    @Test
    void no_viewer_hears_of_it() {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.viewer().says("我们欠谁钱").text()).doesNotContain("货主", "张桂花", "67.80");
    }
}
