package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks where his money is reads what the ledger says. */
@QuarkusTest
class MoneyAskedTest extends DamageStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "钱退了没",
                "退的钱呢",
                "退款呢？",
                "钱退了吗",
                "退了没有",
                "退款什么时候到",
                "什么时候退钱",
                "怎么还不退钱",
                "我的退款",
                "退款进度",
                "要退我多少钱",
                "退款还没收到",
                "where's my refund?",
                "Where is my refund",
                "any news about my refund?",
                "when will I get my money back?",
                "have you refunded me yet?",
                "has my refund been sent?",
                "I haven't received my refund"
            })
    void what_is_still_to_go_back_is_told_whatever_the_words(String asked) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        pay(village, 1001, "67.80");
        village.owner().says("/cancel 1001 没货了");

        assertThat(buyer.says(asked).text()).as(asked).contains("订单 1001：收到你 ¥67.80，还要退你 ¥67.80，店家还没退。");
    }

    @Test
    void what_has_gone_back_is_told_and_who_has_not_got_it_is_heard_by_the_shop() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        assertThat(buyer.says("钱退了没").text()).as("nothing goes back").doesNotContain("退你 ¥");
        buyer.says("坏了");
        buyer.says("1箱");
        buyer.sends(PICTURE);
        send(console(village.owner()), report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"));
        buyer.hears("店家认了");

        assertThat(buyer.says("退的钱呢").text()).contains("收到你 ¥67.80，还要退你 ¥29.90，店家还没退");
        village.owner().says("/refund 1001 29.9 yes 6780");
        assertThat(buyer.says("钱退了没").text()).contains("已经退你 ¥29.90").doesNotContain("还没退");
        assertThat(buyer.says("退款还没收到").text()).doesNotContain("已经退你");
        assertThat(Stream.of(
                        "退款还没到",
                        "怎么还没退",
                        "退款怎么没到账",
                        "I haven't received my refund",
                        "I haven’t received my refund",
                        "I have not got my money back",
                        "still waiting for my refund"))
                .allSatisfy(said -> assertThat(buyer.says(said).text()).doesNotContain("已经退你"));
        assertThat(buyer.says("有没有退款给我？退款呢").text()).contains("已经退你 ¥29.90");
        assertThat(buyer.says("能退款吗").text()).doesNotContain("已经退你");
        assertThat(buyer.says("我要退款").text()).as("he wants more of it").contains("已经退你 ¥29.90", "转给主播");
    }

    @Test
    void whether_his_money_came_is_told_too() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        assertThat(buyer.says("收到我的钱了吗").text()).contains("订单 1001：收到你 ¥0.00，还要付 ¥67.80。");
        buyer.says("已付 60 尾号1234");
        assertThat(buyer.says("钱到账了吗").text()).contains("你说付了 ¥60.00，店家还没核对");
        var other = buyer(village, "A1 x2");
        pay(village, 1002, "67.80");
        assertThat(other.says("did you get my payment?").text()).contains("订单 1002：收到你 ¥67.80，付清了。");
    }

    @Test
    void what_the_courier_collects_is_not_asked_for() {
        var village = village();
        village.owner().says("/shop cod on");
        var buyer = buyer(village, "A1 x2");
        buyer.says("货到付款");

        var told = buyer.says("did you get my payment?");
        assertThat(told.text()).contains("收货时付 ¥67.80").doesNotContain("¥0.00", "还要付");
        assertThat(told.labels()).isEmpty();
    }

    @Test
    void what_is_still_to_go_back_is_told_however_much_was_ordered_since() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        pay(village, 1001, "67.80");
        village.owner().says("/cancel 1001 没货了");
        for (int later = 0; later < 5; later++) {
            village.owner().says("/end yes");
            village.owner().says("/live");
            buyer.says("A3 x1");
        }

        assertThat(buyer.says("钱退了没").text()).contains("订单 1001：收到你 ¥67.80，还要退你 ¥67.80，店家还没退。");
        assertThat(buyer.says("我付的钱").text()).contains("订单 1001", "订单 1006");
    }
}
