package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host at work says it in a hurry; who is none is not offered goods by the same words. */
@QuarkusTest
class HostDeskWordsTest extends PaymentStory {
    @Test
    void what_came_of_an_order_is_told_number_first() {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();
        owner.says("1001收到30");
        assertThat(owner.taps("记下收到 ¥30.00").text()).contains("订单 1001 收到 ¥30.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到1001、1002的钱了", "1001和1002的钱收到了", "got the money for 1001 and 1002"})
    void the_money_of_several_orders_is_booked_each_by_its_button(String said) {
        var village = paidByTransfer();
        buyer(village);
        buyer(village).says("已付 67.8 尾号1234");
        var owner = village.owner();
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("订单 1001 还要付 ¥67.80", "订单 1002", "尾号1234");
        assertThat(owner.says(asked.behind("订单 1001 收到 ¥67.80")).text()).contains("记下了：订单 1001");
        assertThat(owner.says(asked.behind("订单 1002 收到 ¥67.80")).text()).contains("记下了：订单 1002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到1002 1001",
                "/received 1002 1001",
                "收到1002，1001",
                "收到1001 1002 的钱了",
                "收到1001和1002的135.6",
                "收到1001、1002"
            })
    void a_number_that_is_an_order_is_no_sum(String said) {
        var village = paidByTransfer();
        buyer(village);
        buyer(village);
        assertThat(village.owner().says(said).labels())
                .as(said)
                .contains("订单 1001 收到 ¥67.80", "订单 1002 收到 ¥67.80")
                .noneMatch(label -> label.contains("00.00") || label.contains("01.00") || label.contains("02.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001没来", "1001还没到"})
    void who_or_what_has_not_come_is_no_money(String said) {
        var village = paidByTransfer();
        buyer(village).says("已付 67.8 尾号1234");
        assertThat(village.owner().says(said).labels()).as(said).doesNotContain("没到账");
    }

    @Test
    void what_does_not_add_up_is_asked_one_by_one() {
        var village = paidByTransfer();
        buyer(village);
        buyer(village);
        assertThat(village.owner().says("收到1001和1002的100").text()).contains("一共要付 ¥135.60", "先记哪一单");
    }

    @ParameterizedTest
    @CsvSource({"收到1001, 67.80", "收到1001的60.8元, 60.80", "/received 1001 2000, 2000.00"})
    void the_number_alone_is_of_all_that_is_due(String said, String sum) {
        var village = paidByTransfer();
        buyer(village);
        village.owner().says(said);
        assertThat(village.owner().taps("记下收到 ¥" + sum).text()).as(said).contains("订单 1001 收到 ¥" + sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没收到1001的67.8",
                "没有收到1001的钱",
                "1001没收到",
                "1001的钱没收到",
                "1001的錢還沒到賬",
                "1001的钱还没来",
                "I haven't received the money for 1001",
                "the money for 1001 hasn't come",
                "no money for 1001 yet"
            })
    void what_has_not_come_is_told_to_its_buyer_by_a_tap(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("订单 1001 的买家没说付了", "¥67.80");
        buyer.says("已付 67.8 尾号1234");
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("尾号1234", "没找到").doesNotContain("抱歉", "对不起");
        var yes = asked.behind("没到账");
        assertThat(owner.says(yes).text()).contains("钱没到，告诉买家了");
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥67.80");
        assertThat(owner.says(yes).text()).as("tapped twice").doesNotContain("告诉买家了");
    }

    @ParameterizedTest
    @CsvSource({"有谁没付款, 还差 ¥67.80", "今天赚了多少, 今天收到 ¥0.00", "还有多少没发货, 还有 1 单没打包", "还有几个没发货, 还有 1 单没打包"})
    void what_a_host_asks_is_answered(String asked, String answer) {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says(asked).text()).as(asked).contains(answer);
    }

    @Test
    void what_was_taken_down_is_brought_back_without_its_name() {
        var owner = village().owner();
        owner.says("下架 A3");
        assertThat(owner.says("恢复").text()).contains("A3");
        owner.says("下架 A1");
        owner.says("下架 A3");
        assertThat(owner.says("恢复").labels()).as("which of them").hasSize(2);
        assertThat(owner.says("黄桃和红糖开卖").text()).contains("红糖");
        assertThat(village().viewer().says("恢复").text()).doesNotContain("开卖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"把黄桃改回27.9", "set peaches to 27.9", "黄桃调回27.9"})
    void what_is_no_number_of_boxes_is_a_price(String said) {
        var told = village().owner().says(said);
        assertThat(told.text()).as(said).contains("27.90");
        assertThat(told.labels()).as(said).noneMatch(label -> label.contains("27.9 箱"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"还剩几单没打包", "今天收了多少钱", "take down the pork", "how much came in today", "take down the peaches"})
    void by_the_words_of_a_host_nobody_is_offered_goods(String said) {
        var told = village().viewer().says(said);
        assertThat(told.text()).as(said).doesNotContain("29.90");
        assertThat(told.labels()).as(said).noneMatch(label -> label.contains("要 ") || label.contains("want"));
    }
}
