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
