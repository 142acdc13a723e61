package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.MoneyEntry;

/** What the scale says of goods that are sold by weight is what the buyer gets, reads and pays. */
@QuarkusTest
class WeighingTest extends WeighingStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/packed 1001 2.8斤",
                "打好了 1001 1.4公斤",
                "1001 打好了 2.8斤",
                "/packed 1001 A2 2.8",
                "/packed 1001 a2：1400克",
                "打好了 1001 Ａ２ ２．８斤",
                "打好了 1001 竹笋 2.8斤",
                "/packed 1001 shoots 2.8 jin"
            })
    void what_is_lighter_costs_less_and_the_buyer_is_told(String said) {
        var village = village();
        var buyer = buyer(village, "A2 3斤");

        assertThat(village.owner().says(said).text()).contains("订单 1001 打好了");

        assertThat(buyer.hears("打包好了").text()).contains("A2 竹笋 订 3 斤，称下来 2.8 斤。少的 ¥1.96 不收。", "现在合计 ¥35.44");
        assertThat(buyer.says("/status 1001").text()).contains("A2 竹笋 2.8 斤 ¥27.44");
        assertThat(packed(village)).isEqualByComparingTo("2.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.25", "1.1", "0.97", "1.337", "0.83"})
    void several_claims_in_one_bag_cost_what_one_of_as_much_does(String weight) {
        var village = village();
        var thrice = buyer(village, "A2 半斤");
        thrice.says("A2 再加半斤");
        thrice.says("A2 再加半斤");
        var once = buyer(village, "A2 一斤半");
        village.owner().says("/packed 1001 " + weight + "斤");
        village.owner().says("/packed 1002 " + weight + "斤");

        var total = "select sum(round(quantity * unit_price) - weight_refund) from order_line l join orders o"
                + " on o.shop_id = l.shop_id and o.id = l.order_id where l.shop_id = :shop and o.number = ";
        var ofThree = rows.<BigDecimal>of(village.key(), total + 1001).get(0);
        assertThat(ofThree)
                .isEqualByComparingTo(
                        rows.<BigDecimal>of(village.key(), total + 1002).get(0));
        assertThat(ofThree)
                .isEqualByComparingTo(
                        new BigDecimal(weight).multiply(BigDecimal.valueOf(980)).setScale(0, RoundingMode.HALF_UP));
        assertThat(packed(village)).isEqualByComparingTo(new BigDecimal(weight).multiply(BigDecimal.valueOf(2)));
        assertThat(thrice.hears("打包好了").text()).contains("订 1.5 斤");
        assertThat(once.hears("打包好了").text()).contains("订 1.5 斤");
    }

    @Test
    void what_is_within_the_tolerance_or_heavier_or_waived_costs_the_same() {
        var village = village();
        var within = buyer(village, "A2 3斤");
        var heavier = buyer(village, "A2 3斤");
        var waived = buyer(village, "A2 3斤");
        var owner = village.owner();
        owner.says("/packed 1001 2.95斤");
        owner.says("/packed 1002 3.2斤");
        owner.says("/shop weight waive");
        owner.says("/packed 1003 2斤");

        assertThat(within.hears("打包好了").text()).contains("称下来 2.95 斤").doesNotContain("不收", "合计");
        assertThat(heavier.hears("打包好了").text()).contains("称下来 3.2 斤").doesNotContain("合计");
        assertThat(waived.hears("打包好了").text()).contains("称下来 2 斤").doesNotContain("合计");
        assertThat(waived.says("/status 1003").text()).contains("2 斤 ¥29.40");
    }

    @Test
    void who_has_paid_is_told_that_the_difference_comes_back() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        lanes.run(village.key(), () -> {
            payments.receive(
                    CustomerOrder.numbered(1001).orElseThrow(), 3740, MoneyEntry.Reason.TRANSFER, null, 0, "api");
            return true;
        });
        village.owner().says("/packed 1001 2.8斤");

        assertThat(buyer.hears("打包好了").text()).contains("多付的 ¥1.96 店家会退给你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0斤", "28斤", "1.5斤", "A2 0", "A2 300"})
    void a_slip_at_the_scale_is_asked_back_and_packs_nothing(String weight) {
        var village = village();
        var buyer = buyer(village, "A2 3斤");

        var answer = village.owner().says("/packed 1001 " + weight).text();

        assertThat(answer).containsAnyOf("差得太多", "应该约", "这样发");
        assertThat(buyer.says("/status 1001").text()).contains("等打包", "3 斤");
        assertThat(packed(village)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"很重", "A2", "2.8斤左右", "-1斤", "1.2.3斤"})
    void what_is_no_weight_is_answered_with_how_to_write_it(String weight) {
        var village = village();
        buyer(village, "A2 3斤");
        assertThat(village.owner().says("/packed 1001 " + weight).text()).contains("这样发：打好了 1001");
    }

    @Test
    void a_box_that_weighs_ten_times_what_it_holds_is_asked_back() {
        var village = village();
        buyer(village, "A2 90斤");
        var owner = village.owner();
        assertThat(owner.says("/packed 1001 箱 20公斤 箱 2公斤 箱 5公斤").text()).contains("第 2 箱应该约 20 公斤，写的是 2 公斤");
        assertThat(owner.says("/packed 1001 箱 20公斤 箱 20公斤 箱 50公斤").text()).contains("第 3 箱应该约 5 公斤");
        assertThat(owner.says("/packed 1001 箱 20.5公斤").text()).doesNotContain("打好了");
        assertThat(owner.says("/packed 1001 箱 20公斤 20公斤 50公斤").text()).contains("第 3 箱应该约 5 公斤");
        assertThat(owner.says("/packed 1001 箱 20.5公斤 20.5公斤 5.4公斤").text()).contains("打好了");
        assertThat(packed(village)).as("boxes are no goods").isZero();
    }

    @Test
    void where_other_things_are_in_the_box_it_is_asked_what_was_weighed() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        buyer.says("A1");
        var owner = village.owner();
        assertThat(owner.says("/packed 1001 2.8斤").text()).contains("2.8斤 是 A2 竹笋 称的，还是整箱的？");
        owner.taps("A2 竹笋 2.8斤");
        assertThat(buyer.hears("打包好了").text()).contains("称下来 2.8 斤");

        var two = buyer(village, "A2 3斤");
        two.says("A5 1斤");
        assertThat(owner.says("/packed 1002 2.8斤").text()).contains("写清楚哪样多重", "A2 2.5斤 A5 2.5斤");
        assertThat(owner.says("/packed 1002 A2 2.8斤 A9 1斤").text()).contains("没有 A9");
        assertThat(owner.says("/packed 1002 A2 2.8斤 A5 10斤").text()).contains("下单 1 斤，称出来 10 斤");
        assertThat(two.says("/status 1002").text()).as("nothing of it was done").contains("A2 竹笋 3 斤", "等打包");
        owner.says("/packed 1002 A2 2.8斤 A5 0.9斤 箱 2.1公斤");
        assertThat(two.hears("打包好了").text()).contains("A5 腊肉 订 1 斤，称下来 0.9 斤。少的 ¥5.80 不收。");
    }

    @Test
    void goods_may_be_named_right_behind_a_weight() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        buyer.says("A5 2斤");
        village.owner().says("打好了 1001 竹笋3斤腊肉2斤");
        assertThat(packed(village)).isEqualByComparingTo("5");
    }

    @Test
    void several_claims_of_one_thing_are_weighed_together() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        buyer.says("A2 再加两斤");
        village.owner().says("/packed 1001 4.5斤");

        assertThat(buyer.hears("打包好了").text()).contains("订 5 斤，称下来 4.5 斤。少的 ¥4.90 不收。");
        assertThat(packed(village)).isEqualByComparingTo("4.5");
    }

    @Test
    void what_was_weighed_wrongly_is_put_right_until_it_is_sent() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        var owner = village.owner();
        owner.says("/packed 1001 2.2斤");
        assertThat(owner.says("/packed 1001 A2 2.8斤").text()).contains("重量改好了");
        assertThat(buyer.hears("重新称过").text()).contains("称下来 2.8 斤", "现在合计 ¥35.44");
        assertThat(owner.says("/packed 1001 A2 2.9斤 箱 2.1公斤").text())
                .as("the box is closed")
                .contains("重量改好了");
        owner.says("/packed 1001 A2 2.8斤");
        assertThat(owner.says("/packed 1001").text()).contains("已经打好了");
        owner.says("/ship 1001 YT7512345678901");
        assertThat(owner.says("/packed 1001 A2 2.5斤").text()).doesNotContain("改好了");
        assertThat(packed(village)).isEqualByComparingTo("2.8");
    }

    @Test
    void an_order_that_is_not_packed_or_sent_already_is_not_weighed_again() {
        var village = village();
        village.viewer().says("A2 3斤");
        var buyer = buyer(village, "A2 3斤");
        var packer = village.joined("packer");
        assertThat(packer.says("过秤 1001 2.8斤").text()).contains("订单 1001 还没确认");
        assertThat(packer.says("过秤 1002 箱 1.5公斤").text()).contains("整箱 1.5公斤").doesNotContain("box");
        packer.says("/packed 1002 2.9斤");
        assertThat(packer.says("过秤 1002 箱 1.5公斤").text()).contains("写上货").doesNotContain("改好了");
        assertThat(packed(village)).isEqualByComparingTo("2.9");
        packer.says("/ship 1002 YT7512345678901");
        assertThat(packer.says("过秤 1002 A2 2.5斤").text()).contains("订单 1002 已经寄出了");
        assertThat(packed(village)).isEqualByComparingTo("2.9");
        assertThat(buyer.heardWords())
                .filteredOn(words -> words.contains("重新称过"))
                .isEmpty();
    }
}
