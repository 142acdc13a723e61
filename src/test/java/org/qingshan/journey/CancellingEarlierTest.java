package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Giving back of an earlier stream's orders. */
@QuarkusTest
class CancellingEarlierTest extends Journey {
    @Test
    void cancel_alone_names_every_item_with_quantity_and_order() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2，A3 一袋");
        nextStream(village);
        neighbour.says("A4 x1");

        assertThat(neighbour.says("/cancel").labels())
                .containsExactly(
                        "退 2 箱 黄桃（A1）· 订单 1001", "退 1 袋 红糖（A3）· 订单 1001", "退 1 盒 土鸡蛋（A4）· 订单 1002", "全部退掉 · 订单 1001");
        assertThat(neighbour.taps("退 1 袋 红糖（A3）· 订单 1001").text()).contains("已退回 1 袋 红糖（A3，订单 1001）");
        assertThat(neighbour.says("到哪了 1001").text()).contains("A1 黄桃 2 箱").doesNotContain("红糖");
    }

    @Test
    void a_parcel_of_an_earlier_stream_is_found_by_slot_until_it_is_packed() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        nextStream(village);

        assertThat(neighbour.says("A1 不要了").text()).contains("已退回 2 箱 黄桃（A1，订单 1001）");
        assertThat(neighbour.says("取消 A1").text()).contains("你没有要过 A1");
        assertThat(neighbour.says("/status 1001").text()).contains("已取消");
    }

    @Test
    void what_is_packed_already_is_not_nothing_though_another_stream_is_on() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        nextStream(village);
        village.owner().says("/packed 1001");

        assertThat(neighbour.says("取消 A1").text()).contains("订单 1001 已经打包");
        assertThat(neighbour.says("取消 A3").text()).contains("你没有要过 A3");
    }

    @Test
    void of_several_parcels_it_is_asked_which() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        nextStream(village);
        neighbour.says("A1 x3");
        nextStream(village);

        var asked = neighbour.says("取消 A1");
        assertThat(asked.text()).contains("A1 你有不止一单");
        assertThat(asked.labels()).containsExactly("退 2 箱 黄桃（A1）· 订单 1001", "退 3 箱 黄桃（A1）· 订单 1002");
        assertThat(neighbour.taps("退 3 箱 黄桃（A1）· 订单 1002").text()).contains("已退回 3 箱 黄桃（A1，订单 1002）");
        assertThat(neighbour.says("/status 1001").text()).contains("A1 黄桃 2 箱");
    }

    @Test
    void it_is_found_while_nothing_is_live() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2，A3 一袋");
        village.owner().says("/end yes");

        assertThat(neighbour.says("A1 不要了").text()).contains("订单 1001 里的 A1");
        assertThat(neighbour.taps("退 2 箱 黄桃（A1）· 订单 1001").text()).contains("已退回 2 箱 黄桃（A1，订单 1001）");
        neighbour.says("/cancel A3");
        assertThat(neighbour.taps("退 1 袋 红糖（A3）· 订单 1001").text()).contains("已退回 1 袋 红糖（A3，订单 1001）");
        assertThat(neighbour.says("/cancel").text()).contains("没有可以退的货");
    }

    @Test
    void a_slot_of_another_stream_stands_for_other_goods() {
        var village = trustingVillage("Slots");
        var owner = village.owner();
        owner.says("上架 黄桃 29.9 20箱");
        owner.says("上架 红糖 18.8 1袋");
        owner.says("开播");
        var neighbour = village.neighbour();
        neighbour.says("A2 一袋");
        nextStream(village);
        owner.says("上架 板栗 10 20袋");
        assertThat(neighbour.says("货单").text()).contains("A2 板栗");

        assertThat(neighbour.says("板栗不要了").text()).contains("你没有要过 A2").doesNotContain("红糖");
        assertThat(neighbour.says("A2 不要了").labels()).contains("退 1 袋 红糖（A2）· 订单 1001");
        assertThat(neighbour.says("/status 1001").text()).contains("红糖 1 袋");
    }

    /** Ends the stream and starts the next one with what is left. */
    @Test
    void less_of_what_only_an_earlier_stream_keeps_is_less_of_that() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x3");
        nextStream(village);

        var less = viewer.says("A1 -1");
        assertThat(less.text()).contains("已退回 1 箱 黄桃（A1，订单 1001），这一单还有 2 箱");
        assertThat(less.labels()).as("that stream is over").doesNotContain("撤销");
        assertThat(viewer.says("/cart").text()).contains("（订单 1001）", "黄桃 2 箱");
        assertThat(viewer.says("黄桃退三箱").text()).contains("已退回 2 箱 黄桃（A1，订单 1001）");
    }

    @Test
    void less_of_an_earlier_cart_is_said_in_english_too() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x3");
        nextStream(village);

        assertThat(viewer.says("A1 -1").text())
                .contains("1 box of Yellow peaches (A1) in order 1001 given back; that order still has 2 boxes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 改成 2", "黄桃改成2箱", "change A1 to 2", "把A1改成2箱"})
    void what_is_changed_is_what_the_earlier_stream_keeps(String said) {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x3");
        nextStream(village);

        assertThat(neighbour.says(said).text()).as(said).contains("已退回 1 箱 黄桃（A1，订单 1001），这一单还有 2 箱");
        assertThat(neighbour.says(said).text()).as(said).contains("订单 1001 里的 黄桃（A1）就是 2 箱");
        var more = neighbour.says(said.replace('2', '5'));
        assertThat(more.text()).as(said).contains("订单 1001", "那一单加不了");
        assertThat(more.labels()).as(said).anyMatch(label -> label.contains("3 箱"));
        assertThat(neighbour.says("/status 1001").text()).contains("黄桃 2 箱");
        assertThat(village.neighbour().says(said).text())
                .as("who has none orders")
                .doesNotContain("加不了");
    }

    @Test
    void what_is_said_in_all_in_a_new_stream_is_of_that() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x3");
        nextStream(village);
        assertThat(neighbour.says("A1 x2").text()).contains("1002");
        assertThat(neighbour.says("/status 1001").text()).contains("黄桃 3 箱");
    }

    @Test
    void what_cannot_be_had_again_has_no_button_to_take_it_back() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        nextStream(village);

        var back = neighbour.says("A1 不要了");
        assertThat(back.text()).contains("已退回 2 箱 黄桃（A1，订单 1001）");
        assertThat(back.labels()).doesNotContain("撤销");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打包了还能改吗", "还能改地址吗", "怎么改"})
    void of_what_is_packed_it_is_not_told_how_to_change_it(String asked) {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        assertThat(neighbour.says(asked).text()).contains("打包前都能改");
        village.owner().says("/packed 1001");

        assertThat(neighbour.says(asked).text()).contains("订单 1001", "改不了也退不了了").doesNotContain("打包前都能改");
    }
}
