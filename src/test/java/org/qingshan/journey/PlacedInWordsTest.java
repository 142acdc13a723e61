package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said of an order that is placed, or to be placed, and would be a claim said to a card. */
@QuarkusTest
class PlacedInWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"整一单", "来一单", "我要了", "拿下", "这一单下了吧", "下单吧", "I'll take it", "order it please"})
    void behind_an_order_it_is_told_that_it_is_placed(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).contains("已经下好了").doesNotContain("已为你留");
    }

    @Test
    void later_it_is_said_to_the_card() {
        var viewer = ordered();
        clock.forward(Duration.ofMinutes(5));
        assertThat(viewer.says("我要了").text()).doesNotContain("已经下好了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一单就好，不用分开寄", "一单就行", "一個包裹就好", "不用分开寄", "都放一个包裹就行"})
    void one_parcel_is_no_amount(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        assertThat(viewer.says(said).text()).contains("都放在一个包裹里", "A1 黄桃 2 箱");
        assertThat(viewer.says("好").text()).contains("下单成功", "A1 黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one parcel is enough",
                "one order is fine, no need to send them separately",
                "no need to split it"
            })
    void one_parcel_is_no_amount_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("two boxes of peaches");
        viewer.says(ADDRESS);
        viewer.says("yes");
        assertThat(viewer.says(said).text()).contains("comes in one parcel", "A1 Yellow peaches 2 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加", "加吧", "好，加上", "那就这么来", "那就加"})
    void what_was_offered_beside_an_answer_is_added(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");
        assertThat(viewer.says("加一斤笋能包邮吗").labels()).containsExactly("要 1 斤 竹笋（A2）");
        assertThat(viewer.says(said).text()).contains("已为你留 1 斤 竹笋（A2）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok add it", "add that please", "ok let's take that", "sure, let's add it"})
    void so_it_is_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("three boxes of peaches");
        assertThat(viewer.says("do i get free shipping with one jin of bamboo?").labels())
                .containsExactly("I want 1 jin of Bamboo shoots (A2)");
        assertThat(viewer.says(said).text()).contains("1 jin of Bamboo shoots (A2) kept for you");
    }

    @Test
    void who_says_yes_to_the_address_is_asked_once_more_what_else_was_offered() {
        var viewer = village().viewer();
        viewer.says("红糖两袋");
        assertThat(viewer.says("加一斤腊肉能包邮吗").labels()).containsExactly("要 1 斤 腊肉（A5）");
        viewer.says(ADDRESS);
        assertThat(viewer.says("要").labels()).contains("要 1 斤 腊肉（A5）");
        assertThat(viewer.says("要").text()).contains("已为你留 1 斤 腊肉（A5）");
    }

    @Test
    void whose_address_alone_is_kept_hears_that_no_goods_are() {
        var viewer = village().viewer();
        viewer.says("三箱黄桃，两箱寄给我妈，一箱寄给我自己");
        viewer.says("我妈 李秀兰 13812345678 长沙市天心区书院路9号");
        assertThat(viewer.says("对").text()).contains("地址记下了", "现在没有给你留着的货");
    }

    @Test
    void who_has_paid_before_ordering_is_asked_whether_to_order() {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        assertThat(viewer.says("付了67.8").text()).endsWith("要下单吗？说「确认」就下单。");
        assertThat(viewer.says("好").text()).contains("下单成功", "已经算到订单");
    }

    @Test
    void a_question_that_is_dropped_gives_nothing_back() {
        var viewer = orderedInEnglish();
        viewer.says("can i still change it?");
        assertThat(viewer.says("Never mind then").labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"好了没", "成功了没", "搞定了没"})
    void whether_it_is_done_is_told(String asked) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        assertThat(viewer.says(asked).text()).contains("说「确认」");
        viewer.says("确认");
        assertThat(viewer.says(asked).text()).contains("已经下好了");
    }
}
