package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where first paid is first served, nobody keeps for long what he does not pay for. */
@QuarkusTest
class FirstPaidTest extends FirstPaidStory {
    @Test
    void what_is_not_paid_in_time_goes_to_the_next_in_line_who_has_as_long() {
        var village = firstPaid(1);
        var first = village.neighbour();
        assertThat(first.says("A1").text()).contains("请在 30 分钟内付款，谁先付归谁");
        var second = village.neighbour();
        second.says("A1");
        clock.forward(HALF_AN_HOUR.minusMinutes(2));
        assertThat(first.says("付款").text()).contains("请在 2 分钟内付款");

        clock.forward(Duration.ofMinutes(2));
        first.hears("订单 1001 没有按时付款，1 箱 黄桃（A1）让给后面的人了");
        second.hears("轮到你了！1 箱 黄桃（A1）");
        assertThat(second.says("/confirm").text()).contains("请在 30 分钟内付款");
        assertThat(second.says("付款").text()).contains("请在 30 分钟内付款");
        received(village, 1001, "37.90");
        first.hears("多付了 ¥37.90，店家会退给你");
        received(village, 1002, "37.90");
        second.hears("付清了");
        clock.forward(HALF_AN_HOUR.plusHours(9));
        assertThat(second.says("/status 1002").text()).contains("A1 黄桃 1 箱").doesNotContain("放掉");
    }

    @Test
    void it_is_all_said_in_english_too() {
        var village = firstPaid(1);
        var buyer = village.foreigner();
        buyer.says("A1");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        assertThat(buyer.says("/confirm").text()).contains("Please pay within 30 min");
        clock.forward(HALF_AN_HOUR);
        buyer.hears("Order 1001 was not paid in time: 1 box of Yellow peaches (A1) went to the next in line");
    }

    @Test
    void who_says_that_he_has_paid_is_believed_until_somebody_has_looked_and_has_his_time_anew() {
        var village = firstPaid(1);
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("已付 37.90 尾号1234");
        clock.forward(HALF_AN_HOUR.plusMinutes(5));
        assertThat(village.viewer().says("A1").text()).contains("现在没货了");
        decide(village, 1001, "reject", Map.of("words", "没查到"));
        buyer.hears("没有查到你的付款");

        clock.forward(HALF_AN_HOUR.minusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
        clock.forward(Duration.ofMinutes(2));
        buyer.hears("订单 1001 没有按时付款");
    }

    @Test
    void what_was_packed_by_mistake_is_waited_for_anew() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        var packer = village.joined("packer");
        packer.says("1001打好了");
        clock.forward(HALF_AN_HOUR.plusMinutes(5));
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        assertThat(buyer.hears("还在打包").text()).contains("请在 30 分钟内付款");
        clock.forward(HALF_AN_HOUR.minusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
        clock.forward(Duration.ofMinutes(2));
        buyer.hears("订单 1001 没有按时付款");
    }

    @Test
    void what_was_ordered_when_nobody_could_pay_has_no_time_to_pay_after_it_was_packed_by_mistake() {
        var village = firstPaid(5);
        village.owner().says("/shop pay off");
        var buyer = village.neighbour();
        assertThat(buyer.says("A1").text()).doesNotContain("分钟内付款");
        village.owner().says("/shop pay 微信 qingshan");
        buyer.says("A3");
        var packer = village.joined("packer");
        packer.says("1001打好了");
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("红糖").doesNotContain("黄桃");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱").doesNotContain("红糖");
    }

    @Test
    void what_is_paid_of_what_was_packed_by_mistake_stays() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.says("A3");
        var packer = village.joined("packer");
        packer.says("1001打好了");
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("红糖").doesNotContain("黄桃");
    }

    @Test
    void what_is_paid_stays_when_what_is_ordered_behind_it_is_not_paid() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        received(village, 1001, "37.90");
        buyer.hears("付清了");
        clock.forward(Duration.ofMinutes(20));
        buyer.says("A3");

        clock.forward(HALF_AN_HOUR);
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("红糖").doesNotContain("黄桃");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱").doesNotContain("红糖");
    }

    @Test
    void a_part_that_has_come_keeps_what_it_is_enough_for_and_there_is_new_time_for_the_rest() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("已付 37.90 尾号5555");
        buyer.says("A3");
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        received(village, 1001, "37.90");
        assertThat(buyer.hears("收到你的 ¥37.90，还差").text()).contains("请在 30 分钟内付款");

        clock.forward(HALF_AN_HOUR.minusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱", "红糖");
        clock.forward(Duration.ofMinutes(2));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("红糖").doesNotContain("黄桃");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱").doesNotContain("红糖");
    }

    @Test
    void who_pays_a_little_too_little_has_new_time_for_the_little() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("已付 36.90 尾号5555");
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        received(village, 1001, "36.90");
        assertThat(buyer.hears("收到你的 ¥36.90").text()).contains("请在 30 分钟内付款");

        clock.forward(HALF_AN_HOUR.minusMinutes(2));
        assertThat(buyer.says("付款").text()).contains("还差 ¥1.00", "请在 2 分钟内付款");
        clock.forward(Duration.ofMinutes(3));
        assertThat(buyer.hears("订单 1001 没有按时付款").text()).contains("黄桃");
    }

    @Test
    void what_he_says_he_paid_is_taken_though_he_waits_for_something_in_the_same_order() {
        var village = firstPaid(5);
        village.owner().says("/stock A4 1");
        village.neighbour().says("A4");
        var buyer = village.foreigner();
        buyer.says("A1");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        assertThat(buyer.says("/confirm").text()).contains("Order 1002");
        assertThat(buyer.says("A4").text()).contains("waitlist");
        received(village, 1001, "100");
        clock.forward(HALF_AN_HOUR);
        buyer.hears("Order 1002 was not paid in time");

        assertThat(buyer.says("paid 37.90, last digits 1234").text())
                .contains("1002", "Once the shop has found the money it gives it back");
        assertThat(buyer.says("/pay 1002 paid").text()).doesNotContain("othing");
        assertThat(buyer.says("/pay 1002").text()).contains("those goods are not in it any more");
        received(village, 1002, "37.90");
        buyer.hears("¥37.90 too much");
    }

    @Test
    void nobody_is_hurried_any_more_once_the_rule_is_off() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/shop firstpaid off");
        assertThat(buyer.says("付款").text()).contains("要付").doesNotContain("分钟内付款");
        assertThat(buyer.says("购物车").text()).doesNotContain("分钟内付款");
        assertThat(buyer.mine().getString("orders[0].payBy")).isNull();
        clock.forward(HALF_AN_HOUR.minusMinutes(2));
        assertThat(village.neighbour().says("A1").text()).doesNotContain("分钟内付款");
        clock.forward(HALF_AN_HOUR);
        assertThat(buyer.says("付款").text()).doesNotContain("分钟内付款");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("分钟付款"));
    }

    @Test
    void who_says_that_he_has_paid_is_not_hurried_when_his_turn_comes_and_can_pay_the_rest() {
        var village = firstPaid(1);
        var first = village.neighbour();
        first.says("A1");
        var second = village.neighbour();
        second.says("A3");
        second.says("A1");
        second.says("已付 20.80 尾号1234");
        first.says("/cancel 1001");
        first.says("/cancel yes");
        assertThat(second.hears("轮到你了！1 箱 黄桃（A1）").text()).doesNotContain("分钟内付款");

        var sheet = second.says("/pay 1002").text();
        assertThat(sheet).contains("店家还没核对", "你说付了 ¥20.80", "还差", "微信 qingshan", "又付了 ¥");
        var more = sheet.substring(sheet.indexOf("又付了"), sheet.indexOf("尾号1234") + "尾号1234".length());
        assertThat(second.says(more).text()).contains("订单 1002 请店家核对");
        assertThat(second.says("/pay 1002").text()).contains("店家还没核对").doesNotContain("还差");
    }

    @Test
    void a_rule_that_is_set_anew_takes_nothing_that_was_to_be_paid_before() {
        var village = firstPaid(5);
        var buyer = village.neighbour();
        buyer.says("A1");
        village.owner().says("/shop firstpaid off");
        clock.forward(Duration.ofDays(1));
        village.owner().says("/shop firstpaid 10");
        var next = village.neighbour();
        next.says("A1");
        clock.forward(Duration.ofMinutes(10));
        next.hears("订单 1002 没有按时付款");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void who_packs_early_and_who_lets_the_courier_be_paid_loses_nothing() {
        var village = firstPaid(5);
        var owner = village.owner();
        var buyer = village.neighbour();
        buyer.says("A1");
        owner.says("/packed 1001");
        clock.forward(HALF_AN_HOUR.plusMinutes(1));
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");

        owner.says("/shop cod on");
        assertThat(owner.says("/shop").text()).contains("可以货到付款", "要先付先得：/shop firstpaid 30");
        owner.says("/shop firstpaid 20");
        assertThat(owner.says("/shop").text()).contains("下单后留 20 分钟").doesNotContain("\n可以货到付款");
        assertThat(owner.says("/shop firstpaid 5000").text()).doesNotContain("5000 分钟");
        owner.says("/shop firstpaid off");
        assertThat(village.neighbour().says("A1").text()).doesNotContain("分钟内付款");
    }
}
