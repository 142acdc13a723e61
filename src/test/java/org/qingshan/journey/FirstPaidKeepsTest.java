package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;

/** Where first paid is first served: what money that is there keeps, whatever becomes of the order behind it, and what it does not. */
@QuarkusTest
class FirstPaidKeepsTest extends FirstPaidStory {
    private static final String FAR = "李四 13900139000 新疆乌鲁木齐市天山区光明路9号";

    /** To send it there costs four yuan more. */
    private void movesFar(Viewer buyer, int number) {
        buyer.says("/address " + FAR);
        buyer.says("/address ok");
        buyer.taps("订单 " + number + " 也寄这里");
    }

    @Test
    void what_was_paid_late_and_is_brought_back_is_its_buyers_for_good() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        clock.forward(HALF_AN_HOUR);
        buyer.hears("订单 1001 没有按时付款");
        received(village, 1001, "37.90");
        buyer.hears("多付了 ¥37.90");
        village.owner().says("恢复订单 1001");
        assertThat(buyer.hears("订单 1001 恢复了").text()).doesNotContain("分钟内付款");

        movesFar(buyer, 1001);
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void what_is_ordered_behind_a_surplus_that_is_enough_for_it_is_paid() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "57");
        buyer.hears("多付了");
        assertThat(buyer.says("A3").text()).doesNotContain("分钟内付款");
        movesFar(buyer, 1001);

        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱", "A3 红糖 1 袋");
    }

    @Test
    void what_is_given_up_behind_a_part_payment_makes_it_enough_for_the_rest() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A3");
        buyer.says("A1");
        received(village, 1001, "40");
        buyer.hears("还差");
        buyer.says("A3 不要了");
        movesFar(buyer, 1001);

        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱").doesNotContain("红糖");
    }

    @Test
    void a_part_is_enough_for_what_it_would_cost_alone_with_its_own_way() {
        var village = firstPaid(9);
        var short1 = village.neighbour();
        short1.says("A1");
        short1.says("A1 再来 3 箱");
        received(village, 1001, "29.90");
        short1.hears("还差 ¥89.70");
        var enough = village.neighbour();
        enough.says("A1");
        enough.says("A1 再来 3 箱");
        received(village, 1002, "37.90");
        enough.hears("还差 ¥81.70");

        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(short1.hears("订单 1001 没有按时付款").text()).contains("4 箱 黄桃");
        assertThat(enough.hears("订单 1002 没有按时付款").text()).contains("3 箱 黄桃");
        assertThat(enough.says("/status 1002").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void what_was_kept_by_money_that_went_back_has_a_time_again_and_its_buyer_is_told() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("A3");
        received(village, 1001, "37.90");
        buyer.hears("还差");
        clock.forward(HALF_AN_HOUR.minusMinutes(5));
        village.owner().says("退款 1001 37.9 现金");
        assertThat(buyer.hears("退给你 ¥37.90").text()).contains("要付 ¥", "请在 30 分钟内付款");

        clock.forward(HALF_AN_HOUR.minusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱", "红糖");
        clock.forward(Duration.ofMinutes(2));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("黄桃");
        assertThat(buyer.says("/status 1001").text()).contains("已取消");
    }

    @Test
    void what_was_paid_in_full_and_given_back_as_a_present_stays() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.hears("付清了");
        village.owner().says("退款 1001 37.9 现金");
        assertThat(buyer.hears("退给你 ¥37.90").text()).doesNotContain("付款");
        buyer.says("A3");
        receivedMore(village, 1001, "5", "0");
        buyer.hears("收到你的 ¥5.00，还差");
        village.owner().says("退款 1001 5 现金");
        buyer.hears("退给你 ¥5.00");

        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("红糖").doesNotContain("黄桃");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void what_was_paid_in_full_stays_when_some_of_it_is_given_back_as_a_present() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.hears("付清了");
        buyer.says("A3");
        village.owner().says("退款 1001 5 现金");
        buyer.hears("退给你 ¥5.00");

        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("红糖").doesNotContain("黄桃");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void each_thing_has_its_own_reminder_and_so_has_time_that_is_given_anew() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        clock.forward(Duration.ofMinutes(20));
        buyer.says("A3");
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        buyer.hears("订单 1001 还有 5 分钟付款");
        buyer.says("已付 37.90 尾号1234");
        clock.forward(Duration.ofMinutes(10));
        received(village, 1001, "37.90");
        assertThat(buyer.hears("收到你的 ¥37.90，还差").text()).contains("请在 30 分钟内付款");
        clock.forward(Duration.ofMinutes(25).plusSeconds(1));
        buyer.hears("订单 1001 还有 5 分钟付款，要付 ¥18.80");
    }

    @Test
    void who_pays_nothing_is_reminded_of_the_later_thing_too() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        clock.forward(Duration.ofMinutes(20));
        buyer.says("A3");
        clock.forward(Duration.ofMinutes(5).plusSeconds(1));
        buyer.hears("订单 1001 还有 5 分钟付款");
        clock.forward(Duration.ofMinutes(5));
        buyer.hears("订单 1001 没有按时付款");
        clock.forward(Duration.ofMinutes(15));
        buyer.hears("订单 1001 还有 5 分钟付款，要付 ¥26.80");
    }

    @Test
    void who_gets_his_order_back_is_told_until_when_it_is_to_be_paid_and_reminded() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/cancel 1001 弄错了");
        buyer.hears("订单 1001 店家取消了");
        village.owner().says("恢复订单 1001");
        assertThat(buyer.hears("订单 1001 恢复了").text()).contains("请在 30 分钟内付款");

        clock.forward(HALF_AN_HOUR.minusMinutes(5).plusSeconds(1));
        buyer.hears("订单 1001 还有 5 分钟付款");
    }

    @Test
    void who_paid_for_a_part_that_went_to_others_is_heard_though_the_rest_is_paid() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.hears("付清了");
        buyer.says("A3");
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        buyer.hears("已经付出去的发一句「已付」");
        assertThat(buyer.says("已付 18.80 尾号7777").text()).contains("订单 1001 请店家核对", "不在了的那些，店家查到这笔钱就退给你");
        assertThat(buyer.says("/pay 1001").text()).contains("店家查到了，多付的退给你");

        decide(village, 1001, "receive", Map.of("sum", "18.80", "how", "TRANSFER", "before", "3790"));
        assertThat(buyer.hears("多付了 ¥18.80").text()).contains("店家会退给你");
        assertThat(buyer.says("已付 18.80 尾号7777").text()).contains("没有要付的");
    }

    @Test
    void what_came_beyond_one_order_counts_for_what_else_of_the_parcel_was_paid_with_it() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        buyer.says("A3");
        assertThat(buyer.says("已付 56.7 尾号1234").text()).contains("收到，订单 1001", "1002");
        received(village, 1001, "56");
        buyer.hears("订单 1001 收到你的 ¥37.90，付清了");
        assertThat(buyer.hears("订单 1002 收到你的 ¥18.10，还差 ¥0.70").text()).contains("请在 30 分钟内付款");
    }

    @Test
    void what_came_for_one_order_takes_no_proof_of_another_away() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("已付 50 尾号1234");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        buyer.says("A3");
        buyer.says("/pay 1002 18.80 尾号5678");
        received(village, 1001, "50");
        buyer.hears("订单 1001 收到你的 ¥50.00，多付了 ¥12.10");
        assertThat(buyer.says("/pay 1002").text()).contains("店家还没核对");
    }

    @Test
    void whoever_looks_at_his_order_reads_until_when_it_has_to_be_paid_and_the_host_what_is_not() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");

        assertThat(buyer.says("我的订单").text()).contains("未付款", "请在 30 分钟内付款");
        assertThat(buyer.says("到哪了").text()).contains("请在 30 分钟内付款");
        assertThat(village.owner().says("战况").text()).contains("其中还没付清的 1 单，还差 ¥37.90");
        received(village, 1001, "37.90");
        assertThat(buyer.says("我的订单").text()).contains("已付款").doesNotContain("分钟内付款");
        assertThat(village.owner().says("战况").text()).doesNotContain("还没付清");
    }

    @Test
    void what_is_said_of_lost_goods_takes_nothing_from_what_is_paid() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.hears("付清了");
        buyer.says("A3");
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        buyer.hears("已经付出去的发一句「已付」");
        buyer.says("已付 18.80 尾号7777");

        assertThat(buyer.says("我的订单").text()).contains("已付款，另外说付的一笔等店家核对");
        assertThat(village.owner().says("战况").text()).as("it is paid").doesNotContain("还没付清");
    }
}
