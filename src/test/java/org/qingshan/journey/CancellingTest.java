package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** Giving back, and leaving a question open. */
@QuarkusTest
class CancellingTest extends Journey {

    @Test
    void cancel_alone_leaves_the_question_and_never_touches_stock() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says("确认");

        assertThat(viewer.says("/cancel").text()).contains("好，不填了");
        assertThat(viewer.says("/cancel").labels()).containsExactly("退 2 箱 黄桃（A1）· 订单 1001");
        assertThat(viewer.says("算了").labels()).containsExactly("退 2 箱 黄桃（A1）· 订单 1001");
        assertThat(held(village)).contains("留着 2 箱，剩 198 箱");
    }

    @Test
    void cancel_works_in_every_state() {
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says("/cancel").text()).contains("没有可以退的货");
        viewer.says("/address");
        assertThat(viewer.says("取消").text()).contains("好，不填了");
        viewer.says("/address");
        viewer.says("湖南省长沙市岳麓区麓山南路1号");
        assertThat(viewer.says("算了").text()).contains("好，不填了");
        viewer.says("/address " + ADDRESS);
        assertThat(viewer.says("/cancel").text()).contains("好，不填了");
        assertThat(viewer.says("地址").text()).as("nothing was kept of it").contains("寄到哪里");
        viewer.says("/cancel");

        var neighbour = village.neighbour();
        neighbour.says("A1 x2");
        assertThat(neighbour.says("/cancel").labels()).containsExactly("退 2 箱 黄桃（A1）· 订单 1001");
        neighbour.taps("退 2 箱 黄桃（A1）· 订单 1001");
        assertThat(neighbour.says("/cancel").text()).contains("没有可以退的货");
    }

    @Test
    void an_item_is_given_back_by_its_slot() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2，A3 一袋");

        assertThat(viewer.says("/cancel A1").text()).contains("已退回 2 箱 黄桃（A1）");
        assertThat(viewer.says("取消 A3").text()).contains("已退回 1 袋 红糖（A3）");
        assertThat(viewer.says("/cancel A3").text()).contains("你没有要过 A3");
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱", "A3 红糖：卖出 0 袋，留着 0 袋，剩 120 袋");
    }

    @Test
    void an_item_is_given_back_in_plain_words() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says("A1-1").text()).contains("已退回 1 箱 黄桃（A1）", "购物车合计 ¥59.80");
        assertThat(held(village)).contains("留着 2 箱");
        assertThat(viewer.says("A1 不要了").text()).contains("已退回 2 箱 黄桃（A1）");
        assertThat(held(village)).contains("留着 0 箱，剩 200 箱");
    }

    @Test
    void an_item_is_given_back_in_english() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x3");

        assertThat(viewer.says("cancel A1").text()).contains("3 boxes of Yellow peaches (A1) given back");
        assertThat(viewer.says("/cancel A1").text()).contains("nothing of A1");
        assertThat(held(village)).contains("留着 0 箱，剩 200 箱");
    }

    @Test
    void an_order_is_given_back_by_its_number_by_its_buyer_alone() {
        var village = village();
        var neighbour = village.neighbour();
        neighbour.says("A1 x2，A3 一袋");

        assertThat(village.neighbour().says("/cancel 1001").text()).contains("你没有订单 1001");
        assertThat(neighbour.says("取消 1001").text()).contains("订单 1001 已取消");
        assertThat(neighbour.says("/cancel 1001").text()).contains("没有可以退的货");
        assertThat(neighbour.says("到哪了").text()).contains("订单 1001 · 已取消");
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
    }

    @Test
    void an_undone_claim_leaves_the_rest_of_the_cart() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        var second = viewer.says("A1 x3");

        viewer.says(second.behind("撤销"));
        assertThat(held(village)).contains("留着 2 箱");
        assertThat(viewer.says(second.behind("撤销")).text()).contains("已经撤销过了", "黄桃（A1）共 2 箱");
        assertThat(held(village)).contains("留着 2 箱");
    }

    private static String held(Village village) {
        return village.owner().says("战况").text();
    }
}
