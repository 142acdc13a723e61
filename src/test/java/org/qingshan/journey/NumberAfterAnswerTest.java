package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** A number without a name is of the goods that were just spoken of: those that are limited, those that cost least or most. */
@QuarkusTest
class NumberAfterAnswerTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"2", "好吧 那要两", "那就两袋", "那就兩袋吧", "好吧", "行", "是的"})
    void who_wanted_too_much_takes_what_the_limit_allows(String said) {
        var viewer = limited().viewer();

        assertThat(viewer.says("红糖三袋").text()).contains("红糖（A3）每人限 2 袋，3 袋要多了");
        assertThat(viewer.says(said).text()).contains("已为你留 2 袋 红糖（A3），共 2 袋");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok two then", "fine, 2", "two", "then give me two", "yes", "ok"})
    void the_same_in_english(String said) {
        var viewer = limited().foreigner();

        assertThat(viewer.says("five bags of sugar").text()).contains("limited to 2 bags each");
        assertThat(viewer.says(said).text()).contains("2 bags of Brown sugar (A3) kept for you, 2 bags in all");
        assertThat(viewer.says("/cart").text()).doesNotContain("peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了", "不要了", "不用了"})
    void who_declines_what_the_limit_allows_has_ordered_nothing(String said) {
        var viewer = limited().viewer();
        viewer.says("红糖三袋");

        assertThat(viewer.says(said).text()).contains("没有下单");
        assertThat(viewer.says("/cart").text()).doesNotContain("红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 2", "来两箱黄桃"})
    void what_is_named_goes_before(String said) {
        var viewer = limited().viewer();
        viewer.says("红糖三袋");

        assertThat(viewer.says(said).text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"给我来两斤", "来两斤", "2"})
    void of_the_cheapest(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says("哪个最便宜").text()).contains("A2 竹笋");
        assertThat(viewer.says(said).text()).contains("已为你留 2 斤 竹笋（A2）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"give me two of those", "I'll take 2", "I'll take 2 of them", "2 of it please"})
    void of_the_dearest_in_english(String said) {
        var viewer = village().foreigner();

        assertThat(viewer.says("which one is the most expensive?").text()).contains("A5 Cured pork");
        assertThat(viewer.says(said).text()).contains("2 jin of Cured pork (A5) kept for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'll take 2 of them", "I'll have two of them", "two of those please", "2 of them please"})
    void of_what_the_price_was_asked_of(String said) {
        var viewer = village().foreigner();
        viewer.says("how much is the sugar?");

        assertThat(viewer.says(said).text()).contains("2 bags of Brown sugar (A3) kept for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"腊肉来一条 两斤左右", "腊肉要一块，大概两斤"})
    void a_piece_is_as_much_as_it_weighs(String said) {
        assertThat(village().viewer().says(said).labels()).containsExactly("要 2 斤 腊肉（A5）");
    }

    @Test
    void a_piece_is_as_much_as_it_weighs_in_english() {
        assertThat(village().foreigner().says("a piece of pork, about 2 jin").labels())
                .containsExactly("I want 2 jin of Cured pork (A5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25的话我要三箱黄桃", "如果25的话我要三箱黄桃"})
    void a_price_is_no_number_of_boxes(String said) {
        assertThat(village().viewer().says(said).labels()).containsExactly("要 3 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"主播你来一个尝尝", "和上面那位一样来一份", "my wife says no, otherwise I'd take three boxes"})
    void what_is_no_goods_is_not_said_to_be_missing_on_the_list(String said) {
        assertThat(village().viewer().says(said).text()).doesNotContain("没有「");
    }

    private Village limited() {
        var village = village();
        village.owner().says("/limit A3 2");
        return village;
    }
}
