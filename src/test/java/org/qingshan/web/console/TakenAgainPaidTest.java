package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was given back is taken again, and paid as it was to be. */
@QuarkusTest
class TakenAgainPaidTest extends PaymentStory {
    @Test
    void what_is_taken_again_is_paid_at_the_door_as_it_was() {
        var village = paidByTransfer();
        village.owner().says("/shop cod on");
        var buyer = village.neighbour();
        buyer.says("A1 x2 A3 1");
        buyer.says("货到付款");
        buyer.says("取消 1001");
        buyer.taps("撤销");
        assertThat(buyer.says("/pay 1001").text()).contains("订单 1001 货到付款，收货时付 ¥86.60");

        village.owner().says("/shop cod off");
        buyer.says("取消 1001");
        buyer.taps("撤销");
        assertThat(buyer.says("/pay 1001").text())
                .as("it is the order that it was, whatever is agreed with others since")
                .contains("订单 1001 货到付款，收货时付 ¥86.60");
    }

    @Test
    void what_is_taken_again_leaves_an_order_that_was_there_to_be_paid_as_it_is() {
        var village = paidByTransfer();
        village.owner().says("/shop cod on");
        village.owner().says("/stock A1 2");
        var buyer = buyer(village);
        buyer.says("货到付款");
        var cancelled = buyer.says("取消 1001");
        buyer.says("A3 1");
        village.neighbour().says("A1 x2");
        buyer.says(cancelled.behind("撤销"));
        assertThat(buyer.says("/pay 1002").text()).contains("要付 ¥26.80").doesNotContain("收货时付");

        village.owner().says("/stock A1 4");
        assertThat(buyer.says("/pay 1002").text())
                .as("what waited joins it")
                .contains("要付 ¥86.60")
                .doesNotContain("收货时付");
    }

    @Test
    void what_is_taken_again_out_of_two_lots_is_paid_at_the_door_as_it_was() {
        var village = paidByTransfer();
        var owner = village.owner();
        owner.says("/shop cod on");
        owner.says("收货 麻三妹 土鸡蛋 3盒");
        owner.says("验货 6 都好");
        owner.says("/stock A4 +3");
        var left = rows.<Number>of(
                        village.key(), "select cast(brought as integer) from lot where shop_id = :shop and number = 4")
                .get(0)
                .intValue();
        var buyer = village.neighbour();
        buyer.says("A4 x2");
        buyer.says("货到付款");
        var cancelled = buyer.says("取消 1001");
        village.neighbour().says("A4 x" + (left - 1));
        buyer.says(cancelled.behind("撤销"));
        assertThat(rows.<Number>of(
                        village.key(),
                        "select count(*) from order_line l join orders o on o.shop_id = l.shop_id and o.id = l.order_id"
                                + " where l.shop_id = :shop and l.state = 'CONFIRMED' and o.number = 1001"))
                .first()
                .hasToString("2");
        assertThat(buyer.says("/pay 1001").text()).contains("订单 1001 货到付款，收货时付");
    }
}
