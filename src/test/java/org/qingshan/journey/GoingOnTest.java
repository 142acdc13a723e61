package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Words that name nothing go on from what a person took last; and other words that newcomers try first. */
@QuarkusTest
class GoingOnTest extends Journey {

    @ParameterizedTest
    @CsvSource({"改成三斤,竹笋（A2）改好了，共 3 斤", "再加一斤,共 3 斤", "再来半斤,共 2.5 斤"})
    void more_of_what_was_taken_last_needs_no_name(String said, String answer) {
        var viewer = village().viewer();
        viewer.says("帮我留两斤笋");

        assertThat(viewer.says(said).text()).contains(answer);
    }

    @Test
    void more_of_what_was_taken_last_needs_no_name_in_english() {
        var viewer = village().foreigner();
        viewer.says("two jin of bamboo shoots");

        assertThat(viewer.says("make it three jin").text()).contains("Bamboo shoots (A2) changed: 3 jin in all");
    }

    @Test
    void where_the_card_is_as_likely_as_what_was_taken_last_both_are_offered() {
        var village = village();
        village.owner().says("/add 柚子 25 40箱");
        var viewer = village.viewer();
        viewer.says("A1 x2");
        village.owner().says("/card A6");

        var asked = viewer.says("再加一箱");
        assertThat(asked.labels()).containsExactly("要 1 箱 黄桃（A1）", "要 1 箱 柚子（A6）");
        assertThat(viewer.taps("要 1 箱 黄桃（A1）").text()).contains("共 3 箱");
        assertThat(viewer.says("改成一箱").text()).contains("黄桃（A1）改好了，共 1 箱");
    }

    @Test
    void a_first_claim_without_a_name_is_of_the_card_whatever_was_taken_before() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        village.owner().says("/card A3");

        assertThat(viewer.says("+1").text()).contains("已为你留 1 袋 红糖（A3）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你们今天卖什么呀",
                "都有些什么",
                "有啥好吃的",
                "what do you have",
                "What are you selling today?",
                "what is on?",
                "What's on tonight?"
            })
    void what_is_on_sale_may_be_asked_in_any_words(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("A1 ", "29.90", "A5 ", "58.00");
    }

    @Test
    void the_name_of_a_language_is_a_wish_for_it() {
        var village = village();
        var viewer = village.viewer();

        assertThat(viewer.says("English").text()).contains("English");
        assertThat(viewer.says("/cart").text()).contains("cart");
        assertThat(viewer.says("中文").text()).contains("中文");
    }

    @Test
    void help_shows_the_team_its_own_words_first() {
        var village = village();

        assertThat(village.viewer().says("帮助").text()).startsWith("我会这些：").doesNotContain("/price");
        assertThat(village.joined("host").says("帮助").text())
                .containsSubsequence("卖货的时候用：", "/card（上）", "自己买东西的时候用：", "/cart（购物车）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来一份", "再来一箱"})
    void where_the_measure_does_not_fit_what_was_taken_last_both_are_offered(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("竹笋 2斤");

        assertThat(viewer.says(said).labels()).containsExactly("要 1 斤 竹笋（A2）", "要 1 箱 黄桃（A1）");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }

    @Test
    void another_one_offers_both_in_english() {
        var viewer = village().foreigner();
        viewer.says("two jin of bamboo shoots");

        assertThat(viewer.says("another one").labels())
                .containsExactly("I want 1 jin of Bamboo shoots (A2)", "I want 1 box of Yellow peaches (A1)");
    }
}
