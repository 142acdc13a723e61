package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What people say to a shop in passing, as they would to a neighbour. */
@QuarkusTest
class PlainWordsTest extends Journey {
    private static final String LOST = "没听懂";

    /** One box of A1, for an address that he has told. */
    private static Viewer whoHasOrdered(Village village) {
        var viewer = village.viewer();
        viewer.says("A1");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");
        return viewer;
    }

    @Test
    void whoever_is_content_with_what_he_holds_is_shown_what_is_yet_to_do() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃一箱");
        for (var said : List.of("就这些", "好的", "对", "没别的了，谢谢")) {
            assertThat(viewer.says(said).text()).as(said).contains("购物车", "黄桃 1 箱");
        }
        var abroad = village.foreigner();
        abroad.says("peaches x2");
        for (var said : List.of("that's all", "ok", "nothing else, thanks", "no, thank you")) {
            assertThat(abroad.says(said).text()).as(said).contains("Your cart", "Yellow peaches");
        }
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");
        assertThat(viewer.says("好的").text()).contains("好嘞");
    }

    @Test
    void the_bot_says_that_it_is_one() {
        var village = village();
        var viewer = village.viewer().opens();
        for (var said : List.of("你是机器人吗", "你是真人还是机器人", "这是自动回复吗？", "你是谁呀")) {
            assertThat(viewer.says(said).text()).as(said).contains("青山村的小助手", "机器人");
        }
        assertThat(village.foreigner().opens().says("are you a bot?").text()).contains("a bot", "the host");
        assertThat(viewer.says("你是卖桃子的吗").text()).doesNotContain("小助手");
    }

    @Test
    void praise_is_answered_in_kind() {
        var village = village();
        var viewer = village.viewer().opens();
        for (var said : List.of("主播你好漂亮", "老板今天真美", "主播太搞笑了")) {
            assertThat(viewer.says(said).text()).as(said).contains("谢谢捧场");
        }
        assertThat(village.foreigner().opens().says("love this stream!").text()).contains("Glad you are here");
    }

    @Test
    void that_somebody_has_paid_is_understood_without_a_figure() {
        var village = village();
        var viewer = whoHasOrdered(village);
        var usual = viewer.says("已付款").text();
        for (var said : List.of("我付过钱了", "钱已经转过去了", "主播我付款啦", "刚刚付了")) {
            assertThat(viewer.says(said).text()).as(said).isEqualTo(usual).doesNotContain(LOST);
        }
        assertThat(village.viewer().says("我付过钱了").text()).contains("没有要付的订单");
        assertThat(viewer.says("老板打折了").text()).isNotEqualTo(usual);
    }

    @Test
    void one_part_of_a_kept_address_is_put_right_in_a_word() {
        var village = village();
        var viewer = whoHasOrdered(village);
        assertThat(viewer.says("收件人改成李四").text())
                .contains("请看看对不对", "收货人：李四", "138 0013 8000", "麓山南路1号")
                .doesNotContain("张伟");
        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 李四");
        assertThat(village.owner().says("/status 1001").text()).contains("李四").doesNotContain("收货人：张伟");
        assertThat(viewer.says("电话换成13900139000").text()).contains("收货人：李四", "139 0013 9000");
        viewer.says("对");
        assertThat(viewer.says("/address").text()).contains("李四").doesNotContain("张伟", "138 0013 8000");

        assertThat(village.viewer().says("收件人改成李四").text()).doesNotContain("请看看对不对");
    }

    @Test
    void whoever_asks_for_his_order_or_for_a_person_is_not_sent_away() {
        var village = village();
        var viewer = whoHasOrdered(village);
        assertThat(viewer.says("我的单子呢").text()).contains("订单 1001");
        assertThat(viewer.says("腊肉五花的还是后腿的").text()).contains("记下来给主播看");
        var abroad = village.foreigner();
        assertThat(abroad.says("human please").text()).contains("host");
        assertThat(abroad.says("the peaches were bruised").text()).contains("host");
    }

    @Test
    void who_asks_what_he_has_ordered_is_shown_it() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1");
        for (var said : List.of("我都要了啥", "我买了些什么？", "下单了吗")) {
            assertThat(viewer.says(said).text()).as(said).contains("购物车", "黄桃 1 箱");
        }
        var abroad = village.foreigner();
        abroad.says("A1");
        for (var said : List.of("what do I have", "what have I ordered", "what did I order?", "have I ordered?")) {
            assertThat(abroad.says(said).text()).as(said).contains("Your cart", "Yellow peaches");
        }
        assertThat(village.foreigner().says("what have I ordered").text()).contains("no order");
        assertThat(village.foreigner()
                        .says("what do I have to pay for shipping")
                        .text())
                .doesNotContain("no order");
    }
}
