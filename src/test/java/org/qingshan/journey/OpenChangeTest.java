package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** A question about what somebody wants stays open until it is answered, and nothing is ordered over it. */
@QuarkusTest
class OpenChangeTest extends Journey {
    private Viewer withCart() {
        var viewer = village().viewer();
        viewer.says("A1 3");
        viewer.says(ADDRESS);
        viewer.says("对");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"确认", "下单", "先这样，下单吧", "confirm"})
    void nothing_is_ordered_while_a_change_of_it_is_asked(String confirms) {
        var viewer = withCart();
        viewer.says("只要一个");
        var asked = viewer.says(confirms);
        assertThat(asked.text()).as(confirms).contains("还没下单");
        assertThat(asked.labels()).contains("改成 1 箱 黄桃（A1）", "不改，就这样下单");
        assertThat(viewer.taps("改成 1 箱 黄桃（A1）").text()).contains("共 1 箱");
        assertThat(viewer.says("确认").text()).contains("下单成功", "黄桃 1 箱");
    }

    @Test
    void who_confirms_once_more_or_taps_that_nothing_changes_orders_it_as_it_is() {
        var viewer = withCart();
        viewer.says("只要一个");
        viewer.says("确认");
        assertThat(viewer.says("确认").text()).contains("下单成功", "黄桃 3 箱");
        var other = withCart();
        other.says("只要一个");
        other.says("确认");
        assertThat(other.taps("不改，就这样下单").text()).contains("下单成功", "黄桃 3 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"先这样，下单", "暂时这样 下单吧", "that's all for now, order it"})
    void so_far_so_good_and_order_orders(String said) {
        assertThat(withCart().says(said).text()).as(said).contains("下单成功");
    }

    @Test
    void a_number_of_boxes_is_of_what_is_sold_in_boxes_whatever_is_shown() {
        var village = village();
        village.owner().says("/card A3");
        var viewer = village.foreigner();
        assertThat(viewer.says("I want 2 boxes but only if they're ripe").labels())
                .containsExactly("I want 2 boxes of Yellow peaches (A1)", "I want 2 boxes of Free-range eggs (A4)");
        viewer.says("ok 2 boxes");
        var still = viewer.says("hmm let me think");
        assertThat(still.text()).contains("still open");
        assertThat(still.labels()).hasSize(2);
        assertThat(viewer.says("just one").labels())
                .containsExactly("I want 1 box of Yellow peaches (A1)", "I want 1 box of Free-range eggs (A4)");
        assertThat(viewer.says("/cart").text()).doesNotContain("sugar");
    }

    @Test
    void who_has_boxes_and_speaks_of_boxes_is_asked_of_these() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 1");
        village.owner().says("/card A3");
        assertThat(viewer.says("加多一箱得唔得").labels()).containsExactly("要 1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了等发工资再买", "下次吧", "改天再买", "maybe next time"})
    void some_other_time_is_a_no(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("给她买一箱吧");
        assertThat(viewer.says(said).text()).as(said).contains("没有下单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那就来一箱桃吧 最后一次改",
                "黄桃一箱，这次不改了",
                "黄桃一箱，想好了",
                "老婆说行，黄桃一箱",
                "one box of peaches, last change I promise",
                "he said ok, one box of peaches"
            })
    void what_stands_around_a_claim_changes_nothing_of_it(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("已为你留 1 箱 黄桃（A1）");
    }

    @Test
    void an_exchange_that_was_asked_is_agreed_to_or_left() {
        var viewer = village().viewer();
        viewer.says("A1 1");
        viewer.says("黄桃换成鸡蛋行吗");
        assertThat(viewer.says("算了还是桃").text()).contains("都照旧");
        viewer.says("黄桃换成鸡蛋行吗");
        assertThat(viewer.says("那就换吧").text()).contains("1 盒 土鸡蛋（A4）");
        assertThat(viewer.says("购物车").text()).contains("土鸡蛋 1 盒").doesNotContain("黄桃");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void nobody_is_offered_what_is_not_for_sale_now() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 1");
        village.owner().says("/close A2");
        var asked = viewer.says("能不能换成竹笋");
        assertThat(asked.text()).contains("竹笋（A2）暂时停卖");
        assertThat(asked.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天再来", "等收到再说", "到时候再说", "等有货再要", "next time", "not today"})
    void some_other_time_takes_nothing_of_an_order(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 1");
        viewer.says("确认");
        assertThat(viewer.says(said).text()).as(said).doesNotContain("要退哪样", "没听懂");
        viewer.says("好的");
        assertThat(viewer.says("我的订单").text()).as(said).contains("黄桃").doesNotContain("取消");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天再来", "next time"})
    void some_other_time_takes_nothing_of_a_cart(String said) {
        var viewer = withCart();
        assertThat(viewer.says(said).text()).as(said).doesNotContain("要退哪样", "没听懂");
        viewer.says("好的");
        assertThat(viewer.says("购物车").text()).as(said).contains("黄桃 3 箱");
    }
}
