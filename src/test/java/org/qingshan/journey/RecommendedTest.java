package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who does not know what to take is told what is shown, what is bought most, and what makes the parcel go free; nothing is judged. */
@QuarkusTest
class RecommendedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "有什么推荐", "有什麼推薦嗎", "推荐一下", "哪个好吃", "哪個好吃呀", "买什么好", "不知道买啥", "可以帮我选吗", "送人送什么好", "什么卖得最好", "大家都買什麼",
                "爆款是哪个"
            })
    void what_is_shown_and_bought_most_is_offered(String said) {
        var village = village();
        village.viewer().says("红糖两袋");
        var viewer = village.viewer();
        var answer = viewer.says(said);

        assertThat(answer.text()).as(said).contains("现在讲的是 A1 黄桃", "买得最多的：红糖（A3）");
        assertThat(answer.labels()).as(said).containsExactly("要 1 箱 黄桃（A1）", "要 1 袋 红糖（A3）");
        assertThat(viewer.says("第二个").text()).as(said).contains("已为你留 1 袋 红糖（A3）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what would you recommend",
                "any recommendations?",
                "what should I buy?",
                "not sure what to get",
                "which one is the best?",
                "what would be good as a gift?",
                "what is popular?",
                "what sells best",
                "what's everyone buying?"
            })
    void so_it_is_in_english(String said) {
        var village = village();
        village.viewer().says("红糖两袋");
        var viewer = village.foreigner();
        var answer = viewer.says(said);

        assertThat(answer.text())
                .as(said)
                .contains("On show now: A1 Yellow peaches", "Bought most today: Brown sugar (A3).");
        assertThat(viewer.taps("I want 1 bag of Brown sugar (A3)").text())
                .contains("1 bag of Brown sugar (A3) kept for you");
    }

    @Test
    void where_nothing_is_bought_yet_that_is_said_with_what_there_is() {
        assertThat(village().viewer().says("什么卖得最好").text())
                .contains("现在讲的是 A1 黄桃", "现在还看不出来", "A2 竹笋", "A5 腊肉")
                .containsOnlyOnce("A1 黄桃");
    }

    @Test
    void a_yes_to_several_asks_which_and_takes_nothing() {
        var village = village();
        village.viewer().says("红糖两袋");
        var viewer = village.viewer();
        viewer.says("有什么推荐");

        assertThat(viewer.says("好的").text()).contains("要哪一个");
        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "凑单买点啥好                        | 要 2 盒 土鸡蛋（A4）",
                "湊單買什麼好                        | 要 2 盒 土鸡蛋（A4）",
                "再买点什么能包邮                      | 要 2 盒 土鸡蛋（A4）",
                "what can I add to get free shipping | I want 2 boxes of Free-range eggs (A4)"
            })
    void what_is_missing_to_free_shipping_is_offered_of_each_thing(String said, String first) {
        var village = village();
        var english = said.matches("\\p{ASCII}+");
        var viewer = english ? village.foreigner() : village.viewer();
        viewer.says("A1 1");
        var answer = viewer.says(said);

        assertThat(answer.text()).contains("¥69.10", "¥72.00", "¥75.20");
        assertThat(answer.labels()).hasSize(3).startsWith(first);
        assertThat(viewer.taps(first).text()).contains(english ? "free shipping" : "包邮", "¥101.90");
    }

    @Test
    void who_goes_free_already_hears_that() {
        var viewer = village().viewer();
        viewer.says("A1 4");

        assertThat(viewer.says("凑单买什么").text()).contains("货款 ¥119.60，已经包邮").doesNotContain("就包邮");
    }

    @Test
    void nothing_is_offered_of_which_not_enough_is_left_to_go_free() {
        var village = village();
        village.viewer().says("鸡蛋五十九盒");
        var viewer = village.viewer();
        viewer.says("A1 1");

        assertThat(viewer.says("凑单买什么").labels()).noneMatch(label -> label.contains("鸡蛋"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃好吃吗", "黄桃和鸡蛋哪个好吃", "老人吃什么好", "which one is good for kids?"})
    void how_something_tastes_or_does_is_for_the_host(String said) {
        var village = village();
        village.viewer().says(said);

        assertThat(village.owner().says("提问").text()).contains(said);
    }

    @Test
    void before_anything_is_live_that_is_said() {
        assertThat(emptyVillage("静村").viewer().says("有什么推荐").text()).contains("现在没有直播");
    }
}
