package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(viewer.says("算了").text()).as("leaves that, too").contains("什么都没退");
        assertThat(held(village)).contains("留着 2 箱，剩 198 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不要了", "我不要了"})
    void not_to_want_it_is_no_no_to_the_question_what_to_give_back(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2，A3 一袋");
        viewer.says("/cancel");

        var asked = viewer.says(said);
        assertThat(asked.text()).doesNotContain("什么都没退");
        assertThat(asked.labels()).contains("全部退掉 · 订单 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不想要了",
                "我不要了",
                "算了不要了",
                "cancel my order",
                "cancel order",
                "cancel that order",
                "delete order",
                "please cancel the order",
                "抱歉我不要了",
                "唔好意思我唔要喇",
                "nvm cancel ah",
                "cancle that",
                "sorry, cancel that",
                "cancel that",
                "I don't want it anymore"
            })
    void who_wants_nothing_any_more_is_shown_what_there_is_and_a_button_for_all(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2，A3 一袋");

        assertThat(viewer.says(said).labels())
                .containsExactly("退 2 箱 黄桃（A1）· 订单 1001", "退 1 袋 红糖（A3）· 订单 1001", "全部退掉 · 订单 1001");
        assertThat(held(village)).contains("留着 2 箱");
        assertThat(viewer.taps("全部退掉 · 订单 1001").text()).contains("订单 1001 已取消");
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 0 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两箱不要了", "不要两箱了", "黄桃不要两箱了", "2箱黄桃不要了", "两箱桃子我不想要了。", "I don't want 2 of them anymore"})
    void part_of_it_not_wanted_any_more_is_given_back(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says(said).text()).contains("已退回 2 箱 黄桃（A1），共 1 箱");
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

    @Test
    void more_than_there_is_is_asked_about() {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        var asked = viewer.says("A1-100");
        assertThat(asked.text()).contains("你只有 3 箱 黄桃（A1），退不了那么多");
        assertThat(viewer.taps("退 3 箱 黄桃（A1）").text()).contains("已退回 3 箱 黄桃（A1），现在没有了");
    }

    @Test
    void confirming_twice_is_no_mistake() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        viewer.says("对");
        assertThat(viewer.says("确认").text()).contains("下单成功");

        assertThat(viewer.says("确认").text()).contains("订单 1001 已经下好了（已确认，等打包），不用再确认");
        assertThat(held(village)).contains("卖出 2 箱，留着 0 箱");
        village.owner().says("/end yes");
        assertThat(viewer.says("/confirm").text()).contains("订单 1001 已经下好了");
        viewer.says("/language en");
        assertThat(viewer.says("/confirm").text()).contains("Order 1001 is in already");
    }

    private static String held(Village village) {
        return village.owner().says("战况").text();
    }

    @Test
    void an_order_is_a_count_only_where_it_is_counted() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("an order");
        assertThat(held(village)).contains("留着 0 箱");
        viewer.says("two orders of peaches");
        assertThat(held(village)).contains("留着 2 箱");
        viewer.says("cancel order");
        assertThat(held(village)).contains("留着 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"怎么取消", "可以取消吗", "can I cancel", "how do I cancel my order?"})
    void who_asks_how_to_cancel_and_has_nothing_is_told_how(String said) {
        assertThat(village().viewer().opens().says(said).text())
                .containsAnyOf("打包前都能改", "Until it is packed you can change anything");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"give back one box of peaches", "return 1 box of peaches", "please give back one peach box"})
    void so_much_as_is_said_is_given_back(String words) {
        var village = village();
        var foreigner = village.foreigner();
        foreigner.says("A1 x3");

        foreigner.says(words);

        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @ParameterizedTest
    @CsvSource({
        "can I give one box of peaches back?, Give back 1 box Yellow peaches (A1)",
        "Can I return 2 boxes?, Give back 2 boxes Yellow peaches (A1)",
        "could I return one box of A1?, Give back 1 box Yellow peaches (A1)"
    })
    void who_asks_whether_he_can_give_back_gives_nothing_back_but_by_the_button(String words, String label) {
        var village = village();
        var foreigner = village.foreigner();
        foreigner.says("A1 x3");

        var answer = foreigner.says(words);

        assertThat(answer.text()).contains("Yes, it can go back");
        assertThat(answer.labels()).containsExactly(label);
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
        assertThat(foreigner.taps(label).text()).contains("given back");
    }

    @ParameterizedTest
    @CsvSource({"能退两箱吗, 退 2 箱 黄桃（A1）", "能不能退两箱黄桃, 退 2 箱 黄桃（A1）", "可以退A1一箱吗？, 退 1 箱 黄桃（A1）"})
    void so_it_is_in_chinese(String words, String label) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x3");

        var answer = viewer.says(words);

        assertThat(answer.text()).contains("可以退，还没打包");
        assertThat(answer.labels()).containsExactly(label);
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
        viewer.says("好的");
        assertThat(held(village)).contains("A1 黄桃：卖出 0 箱，留着 3 箱");
        assertThat(viewer.says("对").text()).contains("已退回");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"give back one peach box", "give back one box of peaches", "can I give one box of peaches back?"
            })
    void who_has_none_to_give_back_is_not_offered_to_buy(String words) {
        var foreigner = village().foreigner();

        assertThat(foreigner.says(words).labels()).noneMatch(label -> label.contains("I want"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return customer here, two boxes of peaches please",
                "please give me two boxes of peaches",
                "love to give back to the village, two boxes of peaches please"
            })
    void not_all_that_returns_is_given_back(String words) {
        var foreigner = village().foreigner();

        assertThat(foreigner.says(words).text()).contains("2 boxes");
    }
}
