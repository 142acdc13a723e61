package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payment, for one order or for several, that the host says has not come. */
@QuarkusTest
class MissedForSeveralTest extends SeveralPaidStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "没收到1001",
                "没收到1002的钱",
                "1001 not received",
                "没收到1001和1002的钱",
                "1001和1002都没到账",
                "no money for 1001"
            })
    void what_was_paid_together_and_has_not_come_is_missed_together(String said) {
        var village = paidByTransfer();
        var buyer = atTwoAddresses(village);
        buyer.says("付了" + sum(village, 1001, 1002) + " 尾号1234");
        var owner = village.owner();
        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("1001、1002 是一笔付的", "尾号1234");
        assertThat(asked.labels()).filteredOn(label -> label.contains("没到账")).hasSize(1);
        assertThat(owner.taps("都没到账 · 1001、1002").text()).contains("1001、1002 的那笔钱没到");
        var told = buyer.hears("没有查到你一起付的那笔钱").text();
        assertThat(told).contains("1001、1002", sum(village, 1001, 1002));
        assertThat(buyer.heardWords())
                .filteredOn(words -> words.contains("没有查到"))
                .hasSize(1);
        assertThat(buyer.says("我付的钱").text()).containsPattern("订单 1001：.*还要付").containsPattern("订单 1002：.*还要付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001没付",
                "1001还没付钱",
                "1001查不到",
                "没查到1001的钱",
                "沒看到1001的錢",
                "1001的钱没看到",
                "没有1001的钱",
                "can't find the money for 1001",
                "1001 didn't pay",
                "拒绝1001的付款"
            })
    void that_it_has_not_come_is_said_in_many_ways(String said) {
        var village = paidByTransfer();
        buyer(village).says("已付 67.8 尾号1234");
        assertThat(village.owner().says(said).labels()).as(said).contains("没到账");
    }

    @Test
    void what_came_by_two_payments_is_missed_one_by_one() {
        var village = paidByTransfer();
        buyer(village).says("已付 67.8 尾号1234");
        buyer(village).says("已付 67.8 尾号5678");
        var owner = village.owner();
        assertThat(owner.says("没收到1001和1002的钱").labels()).contains("没到账 · 1001", "没到账 · 1002");
        assertThat(owner.taps("没到账 · 1002").text()).contains("订单 1002 的钱没到");
    }
}
