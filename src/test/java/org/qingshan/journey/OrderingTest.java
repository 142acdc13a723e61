package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** From "I want that" to "where is it". */
@QuarkusTest
class OrderingTest extends Journey {

    @Test
    void a_viewer_claims_gives_an_address_confirms_and_asks_where_it_is() {
        var viewer = village().viewer();

        assertThat(viewer.says("A1 x2").text()).contains("已为你留 2 箱 黄桃（A1）", "购物车合计 ¥59.80", "请在 15 分钟内确认", "姓名 电话 地址");
        assertThat(viewer.says(ADDRESS).text()).contains("收货人：张伟", "电话：138 0013 8000", "地址：湖南省长沙市岳麓区麓山南路1号");
        assertThat(viewer.taps("对，就寄这里").text()).contains("地址记下了", "A1 黄桃 2 箱 ¥59.80", "合计 ¥67.80（货款 ¥59.80，运费 ¥8.00）");
        assertThat(viewer.taps("确认下单").text()).contains("下单成功！订单 1001", "A1 黄桃 2 箱 ¥59.80", "合计 ¥67.80", "寄给 张伟");
        assertThat(viewer.says("到哪了").text()).contains("订单 1001 · 已确认，等打包 · 未付款", "A1 黄桃 2 箱 ¥59.80", "张伟 湖南省");
    }

    @Test
    void a_viewer_orders_in_english() {
        var viewer = village().foreigner();

        assertThat(viewer.says("two boxes of peaches").text())
                .contains("2 boxes of Yellow peaches (A1) kept for you", "Cart: ¥59.80", "within 15 min");
        assertThat(viewer.says("/confirm").text()).contains("Where shall it go?");
        assertThat(viewer.says(ADDRESS).text()).contains("Please check", "Name: 张伟", "Phone: +86 138 0013 8000");
        assertThat(viewer.taps("Right, send it there").text())
                .contains("Ordered! Order 1001", "A1 Yellow peaches 2 boxes ¥59.80", "Total ¥67.80");
        assertThat(viewer.says("status").text()).contains("Order 1001 · confirmed, to be packed · unpaid");
    }

    @Test
    void confirm_asks_for_the_address_first_and_confirms_with_it() {
        var viewer = village().viewer();
        viewer.says("A3 一袋");

        assertThat(viewer.says("确认").text()).contains("寄到哪里");
        viewer.says(ADDRESS);
        assertThat(viewer.says("对").text()).contains("下单成功！订单 1001");
    }

    @Test
    void who_has_an_address_is_confirmed_at_once_and_can_undo() {
        var village = village();
        var neighbour = village.neighbour();

        assertThat(neighbour.says("A1 x2").text()).contains("已下单 2 箱 黄桃（A1）", "合计 ¥67.80", "订单 1001，寄给 张伟");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 2 箱，留着 0 箱，剩 198 箱");

        assertThat(neighbour.taps("撤销").text()).contains("已退回 2 箱 黄桃（A1）");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
        assertThat(neighbour.says("/status 1001").text()).contains("订单 1001 · 已取消");
    }

    @Test
    void further_claims_join_the_parcel_and_shipping_becomes_free() {
        var neighbour = village().neighbour();
        neighbour.says("A1 x2");

        assertThat(neighbour.says("A4").text())
                .contains("已下单 1 盒 土鸡蛋（A4）", "合计 ¥103.80（货款 ¥95.80，运费 ¥8.00）", "订单 1001");
        assertThat(neighbour.says("A2 一斤").text()).contains("合计 ¥105.60（货款 ¥105.60，包邮）");
    }

    @Test
    void an_address_pasted_out_of_nowhere_is_read_back() {
        var viewer = village().viewer();

        assertThat(viewer.says(ADDRESS).text()).contains("请看看对不对", "收货人：张伟");
        assertThat(viewer.says("好的").text()).contains("地址记下了");
        assertThat(viewer.says("地址").text()).contains("你存的地址", "麓山南路1号");
    }

    @Test
    void an_incomplete_address_is_completed_part_by_part() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("填地址");
        viewer.says("/address");

        assertThat(viewer.says("湖南省长沙市岳麓区麓山南路1号").text()).contains("还缺", "收货人姓名", "电话");
        assertThat(viewer.says("13800138000").text()).contains("还缺", "收货人姓名").doesNotContain("、电话");
        assertThat(viewer.says("张伟").text()).contains("请看看对不对", "收货人：张伟", "电话：138 0013 8000", "湖南省长沙市岳麓区麓山南路1号");
    }

    @Test
    void a_building_number_is_no_claim() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("/address");

        viewer.says("A1栋2号");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱，剩 200 箱");
    }

    @Test
    void a_sure_claim_is_a_claim_even_while_the_address_is_asked_for() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("确认");

        assertThat(viewer.says("A3 x1").text()).contains("已为你留 1 袋 红糖（A3）");
        viewer.says(ADDRESS);
        assertThat(viewer.says("对").text()).contains("下单成功！订单 1001", "A1 黄桃 2 箱", "A3 红糖 1 袋");
    }

    @Test
    void what_is_missing_of_an_address_is_listed_in_english() {
        var viewer = village().foreigner();
        viewer.says("/address");

        assertThat(viewer.says("湖南省长沙市岳麓区麓山南路1号").text())
                .contains("Still missing: the recipient's name, a phone number. Just send that.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "好的 确认",
                "确认一下",
                "对 下单",
                "好 下单",
                "对，下单吧",
                "可以 帮我下单",
                "我要下单",
                "好的帮我下单吧谢谢",
                "yes confirm",
                "please confirm",
                "confirm please",
                "confirm order",
                "ok order it"
            })
    void what_is_held_is_ordered_in_many_words(String said) {
        var viewer = village().viewer();
        viewer.says("A3 一袋");
        assertThat(viewer.says(said).text()).as(said).containsAnyOf("寄到哪里", "Where shall it go?");
        viewer.says(ADDRESS);
        assertThat(viewer.says(said).text()).as(said).containsAnyOf("下单成功！订单 1001", "Ordered! Order 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怎么下单",
                "下单了",
                "下单啦",
                "不下单",
                "我还没下单",
                "确认收货",
                "我确认一下",
                "麻烦确认一下",
                "can you confirm",
                "how do I order it",
                "confirmed?"
            })
    void what_asks_or_tells_of_ordering_orders_nothing(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A3 一袋");
        assertThat(viewer.says(said).text()).as(said).doesNotContain("寄到哪里", "Where shall it go?");
        assertThat(village.owner().says("战况").text()).contains("A3 红糖：卖出 0 袋，留着 1 袋");
    }
}
