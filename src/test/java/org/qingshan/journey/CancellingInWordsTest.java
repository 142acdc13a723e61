package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Giving an order back by its number, and what only speaks of that. */
@QuarkusTest
class CancellingInWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001不要了",
                "1001我不要了",
                "订单1001不要了",
                "订单 1001 取消吧",
                "1001取消",
                "1001取消了吧",
                "1001这单退掉吧",
                "please cancel order 1001",
                "actually cancel 1001",
                "can you cancel my order 1001?"
            })
    void who_names_his_order_gives_it_back_and_nobody_elses(String said) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        village.neighbour().says(said);
        assertThat(buyer.says("/status 1001").text()).as(said).contains("等打包");

        buyer.says(said);

        assertThat(buyer.says("/status 1001").text()).as(said).contains("已取消");
    }

    @ParameterizedTest
    @ValueSource(strings = {"订单1001取消了吗", "订单1001为什么取消了", "订单1001怎么取消", "订单1001取消不了", "订单 1001 我没取消啊", "订单1001取消了"})
    void who_asks_about_his_order_is_shown_it_and_keeps_it(String said) {
        var buyer = village().neighbour();
        buyer.says("A1 x2");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001", "等打包");
        assertThat(buyer.says("/status 1001").text()).as(said).contains("等打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001取消了", "1001 这单取消了。", "1001我取消了"})
    void who_says_that_his_order_was_cancelled_is_asked_first(String said) {
        var buyer = village().neighbour();
        buyer.says("A1 x2");

        assertThat(buyer.says(said).labels()).as(said).contains("退 2 箱 黄桃（A1）· 订单 1001");
        assertThat(buyer.says("/status 1001").text()).as(said).contains("等打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001取消了吗", "1001为什么取消了", "1001怎么取消", "1001取消不了", "1001我没取消啊"})
    void a_question_about_an_order_gives_nothing_back(String said) {
        var buyer = village().neighbour();
        buyer.says("A1 x2");
        buyer.says(said);

        assertThat(buyer.says("/status 1001").text()).as(said).contains("等打包");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不要了 | 黄桃两箱 | 红糖 1 袋 | 黄桃",
                "不要了 | 红糖 | 黄桃 2 箱 | 红糖",
                "取消 | A1 | 红糖 1 袋 | 黄桃",
                "cancel | 2 boxes of peaches | 红糖 1 袋 | 黄桃",
                "取消 | 黄桃一箱 | 黄桃 1 箱 | 黄桃 3 箱",
            })
    void what_is_named_to_the_question_what_shall_go_goes(String said, String named, String left, String gone) {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 1");
        viewer.says(said);
        viewer.says(named);

        assertThat(viewer.says("购物车").text()).contains(left).doesNotContain(gone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃还要", "黄桃留着", "我要黄桃", "黄桃留两箱", "keep the peaches", "两箱", "黄桃一箱，红糖一袋"})
    void what_shall_stay_and_what_is_not_plain_neither_goes_nor_comes(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 1");
        viewer.says("不要了");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱", "红糖 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "9", "三"})
    void a_number_said_to_another_question_orders_nothing(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says("王芳 13912345678 浙江省杭州市西湖区文三路5号");
        viewer.says("不对");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱");
    }
}
