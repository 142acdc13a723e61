package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** An order's way from the packing table to the door, by chat. */
@QuarkusTest
class PackingTest extends Journey {
    private static final String WAYBILL = "YT7512345678901";

    private static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    @Test
    void a_packer_is_given_one_order_after_the_other_and_the_buyer_hears_of_each_step() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var other = buyer(village, "A2 3斤");
        var packer = village.joined("packer");

        assertThat(packer.says("打包").text())
                .contains("还有 2 单要打：黄桃 2 箱、竹笋 3 斤", "这一单：1001", "A1 黄桃 2 箱", "寄 张伟 138****8000 湖南省长沙市岳麓区麓山南路1号")
                .doesNotContain("13800138000");
        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了", "还有 1 单", "这一单：1002，约 1.5 公斤", "A2 竹笋 3 斤");
        buyer.hears("订单 1001 打包好了，等快递来拿");
        assertThat(buyer.says("到哪了").text()).contains("订单 1001 · 已打包");
        assertThat(packer.says("1002 打好了 1.6公斤").text()).contains("订单 1002 打好了", "没有要打包的单子");
        other.hears("订单 1002 打包好了");

        assertThat(packer.says("发货 1001 " + WAYBILL).text()).contains("订单 1001 发货了：圆通 " + WAYBILL);
        buyer.hears("订单 1001 发货了：圆通 " + WAYBILL);
        assertThat(buyer.says("发货了吗").text()).contains("已发货", "圆通 " + WAYBILL);
        assertThat(packer.says("签收 1001").text()).contains("订单 1001 送到了");
        buyer.hears("订单 1001 送到了，请开箱看看");
        assertThat(buyer.says("/status 1001").text()).contains("已送到");
    }

    @Test
    void what_nobody_has_weighed_is_divided_by_what_its_pack_holds() {
        var village = village();
        buyer(village, "A1 x9");
        var packer = village.joined("packer");

        assertThat(packer.says("打包").text())
                .contains("1001，分 2 箱", "A1 黄桃 8 箱", "A1 黄桃 1 箱")
                .doesNotContain("约", "没填");
        packer.says("打好了 1001");
        assertThat(packer.says("发货 1001 " + WAYBILL).text()).contains("2 箱");
        assertThat(packer.says("发货 1001 " + WAYBILL + " YT7512345678902").text())
                .contains("订单 1001 发货了");
    }

    @Test
    void where_no_pack_says_it_the_packer_is_told_why_all_counts_as_one_box() {
        var village = village();
        buyer(village, "A4 x5");
        buyer(village, "A4 x4");
        var packer = village.joined("packer");

        assertThat(packer.says("打包").text()).contains("这一单：1001", "土鸡蛋没填一件多重，系统不会分箱，都算一箱");
        assertThat(packer.taps("打好了 1001").text()).contains("这一单：1002").doesNotContain("没填");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打好了", "打包好了", "/packed", "packed", "打好了 2.5公斤"})
    void what_a_packer_has_before_him_needs_no_number(String said) {
        var village = village();
        var buyer = buyer(village, "A1");
        buyer(village, "A3");
        var packer = village.joined("packer");
        assertThat(packer.says(said).text()).as("he has nothing").contains("打好了 1001");
        packer.says("打包");

        assertThat(packer.says(said).text()).as(said).contains("订单 1001 打好了", "这一单：1002");
        buyer.hears("订单 1001 打包好了");
    }

    @Test
    void who_names_another_order_and_its_goods_means_that_one() {
        var village = village();
        buyer(village, "A1");
        buyer(village, "A2 3斤");
        var packer = village.joined("packer");
        packer.says("打包");

        assertThat(packer.says("打好了 1002 A2 3斤").text()).contains("订单 1002 打好了");
    }

    @Test
    void what_he_has_left_lying_for_long_is_before_him_no_more() {
        var village = village();
        buyer(village, "A1");
        var packer = village.joined("packer");
        packer.says("打包");
        clock.forward(Duration.ofMinutes(11));

        assertThat(packer.says("打好了").text()).doesNotContain("订单 1001 打好了");
    }

    @Test
    void another_packer_without_a_name_is_called_somebody() {
        var village = village();
        buyer(village, "A1");
        village.joined("packer").says("打包");

        assertThat(village.joined("packer").says("打好了 1001").text())
                .contains("订单 1001 别人正在打，换一单")
                .doesNotContain("#");
    }

    @Test
    void it_is_all_said_in_english_too() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1 x2");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("/confirm");
        var packer = village.foreigner();
        packer.says("/start join_" + village.code("packer"));

        assertThat(packer.says("/pack").text()).contains("1 to pack: Yellow peaches 2 boxes", "This one: 1001");
        assertThat(packer.taps("1001 is packed").text()).contains("Order 1001 is packed", "Nothing to pack");
        buyer.hears("Order 1001 is packed and waits for the courier");
        assertThat(packer.says("/ship 1001 ZTO 75123456789012").text()).contains("ZTO 75123456789012");
        buyer.hears("Order 1001 is on its way: ZTO 75123456789012");
        packer.says("/delivered 1001");
        buyer.hears("Order 1001 has arrived");
    }

    @Test
    void two_packers_never_have_the_same_order_until_one_has_left_it_lying() {
        var village = village();
        buyer(village, "A1");
        buyer(village, "A3");
        var one = village.joined("packer 小龙");
        var two = village.joined("packer 小凤");
        var three = village.joined("packer");

        assertThat(one.says("/pack").text()).contains("这一单：1001");
        assertThat(one.says("/pack").text()).contains("这一单：1001");
        assertThat(two.says("/pack").text()).contains("这一单：1002", "1 单别人正在打");
        assertThat(three.says("/pack").text()).contains("剩下的单子都有人在打").doesNotContain("这一单");
        assertThat(two.says("/packed 1001").text()).contains("订单 1001", "正在打，换一单");
        assertThat(two.says("/pack 1001").text()).contains("正在打，换一单");
        clock.forward(Duration.ofMinutes(11));
        assertThat(three.says("/pack").text()).contains("这一单：1001");
        assertThat(one.says("/packed 1001").text()).contains("正在打");
        assertThat(three.says("/packed 1001").text()).contains("订单 1001 打好了");
    }

    @Test
    void who_does_not_want_an_order_now_gets_another_and_leaves_it_to_the_others() {
        var village = village();
        buyer(village, "A1");
        buyer(village, "A3");
        var one = village.joined("packer");
        var two = village.joined("packer");

        one.says("/pack");
        assertThat(one.taps("先放一放").text()).contains("这一单：1002");
        assertThat(two.says("/pack").text()).contains("这一单：1001");
    }

    @Test
    void a_packed_order_takes_nothing_more_and_gives_nothing_back() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        village.owner().says("/packed 1001");

        assertThat(buyer.says("A1").text()).contains("订单 1002");
        assertThat(buyer.says("取消 1001").text()).contains("订单 1001 已经打包", "联系店家");
        assertThat(village.owner().says("战况").text()).contains("卖出 3 箱");
    }

    @Test
    void who_still_waited_is_told_that_the_parcel_goes_without_it() {
        var village = village();
        village.owner().says("/stock A1 1");
        var buyer = buyer(village, "A1 x3");
        village.owner().says("/packed 1001");

        var told = buyer.hears("打包好了");
        assertThat(told.text()).contains("黄桃（A1）的 2 箱 没等到");
        village.owner().says("/stock A1 +5");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱").doesNotContain("候补");
    }

    @Test
    void each_step_is_refused_before_its_turn_with_what_comes_first() {
        var village = village();
        village.viewer().says("A1");
        var owner = village.owner();
        assertThat(owner.says("/packed 1001").text()).contains("订单 1001 买家还没确认");
        assertThat(owner.says("/packed 1009").text()).contains("1009");
        buyer(village, "A3");
        assertThat(owner.says("/ship 1002 " + WAYBILL).text()).contains("还没打包", "打好了 1002");
        assertThat(owner.says("/delivered 1002").text()).contains("还没发货");
        owner.says("/packed 1002");
        assertThat(owner.says("/packed 1002").text()).contains("已经打好了");
        owner.says("/ship 1002 " + WAYBILL);
        owner.says("/delivered 1002");
        assertThat(owner.says("/delivered 1002").text()).contains("已经送到了");
        assertThat(owner.says("/ship 1002 YT7512345678902").text()).contains("已经送到了，单号不能再改");
        assertThat(owner.says("/packed").text()).contains("这样发：打好了 1001");
        assertThat(owner.says("/ship 1002").text()).contains("这样发：发货 1001");
        assertThat(owner.says("/delivered").text()).contains("这样发：签收 1001");
    }

    @Test
    void a_waybill_belongs_to_one_box_and_can_be_put_right_until_it_has_arrived() {
        var village = village();
        var buyer = buyer(village, "A1");
        buyer(village, "A1");
        var owner = village.owner();
        owner.says("/packed 1001");
        owner.says("/packed 1002");
        owner.says("/ship 1001 " + WAYBILL);
        assertThat(owner.says("/ship 1001 ｙｔ7512-3456-78901").text()).contains("就是这个单号");
        assertThat(owner.says("/ship 1002 " + WAYBILL).text()).contains(WAYBILL + " 已经是订单 1001 的了");
        assertThat(owner.says("/ship 1002 好的").text()).contains("不像快递单号");
        assertThat(owner.says("/ship 1002 YT7512345678902 YT7512345678903").text())
                .contains("订单 1002 是 1 箱，这里有 2 个");
        assertThat(owner.says("/ship 1001 YT7512345678909").text()).contains("YT7512345678909");
        buyer.hears("订单 1001 的快递单号更正：圆通 YT7512345678909");
        assertThat(owner.says("/ship 1002 " + WAYBILL).text()).contains("订单 1002 发货了");
    }

    @Test
    void heavy_orders_go_in_several_boxes_each_with_its_number() {
        var village = village();
        var buyer = buyer(village, "A2 90斤");
        var owner = village.owner();
        assertThat(owner.says("/pack").text())
                .contains("这一单：1001，分 3 箱", "第 1/3 箱，约 20 公斤", "A2 竹笋 40 斤", "第 3/3 箱，约 5 公斤", "A2 竹笋 10 斤");
        assertThat(owner.says("/packed 1001 20公斤 20公斤").text()).contains("订单 1001 是 3 箱，这里有 2 个");
        owner.says("/packed 1001 20公斤 20公斤 9.8斤");
        buyer.hears("分 3 箱");
        owner.says("/ship 1001 中通 75123456789011 75123456789012 75123456789013");
        buyer.hears("第 1 箱 中通 75123456789011、第 2 箱 中通 75123456789012");
        assertThat(buyer.says("单号多少").text()).contains("第 3 箱 中通 75123456789013");
    }

    @Test
    void what_a_box_holds_and_who_carries_it_are_the_shops_own() {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says("店铺").text()).contains("一箱最多 20 公斤", "快递：看单号");
        assertThat(owner.says("店铺 箱重 10").text()).contains("一箱最多 10 公斤");
        assertThat(owner.says("/shop box 0.5").text()).contains("/shop");
        assertThat(owner.says("店铺 箱重").text()).doesNotContain("改好了");
        assertThat(owner.says("店铺 快递 韵达").text()).contains("快递：韵达");
        assertThat(owner.says("店铺 快递 老王").text()).doesNotContain("改好了");
        buyer(village, "A2 30斤");
        assertThat(owner.says("/packed 1001").text()).contains("打好了");
        assertThat(owner.says("发货 1001 1234567890 1234567891").text()).contains("第 1 箱 韵达 1234567890");
        assertThat(owner.says("店铺 快递 关").text()).contains("快递：看单号");
    }

    @Test
    void a_weight_without_its_unit_is_asked_about() {
        var village = village();
        buyer(village, "A1");
        var owner = village.owner();
        assertThat(owner.says("打好了 1001 5.2").text()).contains("5.2 是公斤还是斤");
        assertThat(owner.taps("5.2 斤").text()).contains("订单 1001 打好了");
    }
}
