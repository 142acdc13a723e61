package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
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

    @ParameterizedTest
    @CsvSource({"改成三,红糖（A3）改好了，共 3 袋", "改三份,红糖（A3）改好了，共 3 袋", "改成两箱,黄桃（A1）改好了，共 2 箱"})
    void a_change_without_a_name_is_of_what_was_taken_last(String said, String answer) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("红糖两袋");

        assertThat(viewer.says(said).text()).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"make it 4", "change it to 4", "make that four", "sorry I meant 4"})
    void a_change_without_a_name_is_of_what_was_taken_last_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("2 boxes of peaches");
        viewer.says("1 bag of sugar");

        assertThat(viewer.says(said).text()).contains("Brown sugar (A3)", "4 bags in all");
    }

    @ParameterizedTest
    @CsvSource({"打错了,三箱,3 箱", "数量错了,三箱,3 箱", "写错了,一箱,1 箱", "typo,3 boxes,3 箱", "'嗯，不，三箱',/cart,3 箱"})
    void an_amount_behind_a_slip_is_so_much_in_all(String slip, String amount, String all) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(slip);
        viewer.says(amount);

        assertThat(viewer.says("/cart").text()).contains("黄桃 " + all);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A4 x2|actually 3|Free-range eggs (A4) changed: 3 boxes in all",
                "A4 x2|just one|Free-range eggs (A4) changed: 1 box in all",
                "A4 x2|just one box|Free-range eggs (A4) changed: 1 box in all",
                "A5 3 jin|actually just 2|Cured pork (A5) changed: 2 jin in all",
                "A5 3 jin|only 2|Cured pork (A5) changed: 2 jin in all"
            })
    void a_correction_that_names_nothing_is_of_what_was_taken_just_now(String first, String said, String answer) {
        var viewer = village().foreigner();
        viewer.says(first);

        assertThat(viewer.says(said).text()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "A3 x3,还是2,红糖（A3）改好了，共 2 袋",
        "A3 x3,2就行,红糖（A3）改好了，共 2 袋",
        "A3 x3,不好意思 2,红糖（A3）改好了，共 2 袋",
        "A4 x3,还是两盒吧,土鸡蛋（A4）改好了，共 2 盒",
        "A5 3斤,还是两斤吧,腊肉（A5）改好了，共 2 斤",
        "A1 x3,不好意思 再来2箱,黄桃（A1），共 5 箱",
        "A1 x3,不好意思 我要2箱,黄桃（A1），共 5 箱"
    })
    void a_second_thought_that_names_nothing_is_of_what_was_taken_just_now(String first, String said, String answer) {
        var viewer = village().viewer();
        viewer.says(first);

        assertThat(viewer.says(said).text()).contains(answer);
    }

    @Test
    void more_than_was_taken_may_be_a_change_or_a_first_order_of_the_card() {
        var viewer = village().foreigner();
        viewer.says("A4 x2");

        assertThat(viewer.says("sorry, 3").labels())
                .containsExactly("Make it 3 boxes of Free-range eggs (A4)", "I want 3 boxes of Yellow peaches (A1)");
        assertThat(viewer.taps("Make it 3 boxes of Free-range eggs (A4)").text())
                .contains("changed: 3 boxes in all");
    }

    @Test
    void a_second_thought_once_another_thing_is_shown_may_begin_something() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A3 x3");
        clock.forward(Duration.ofMinutes(3));
        village.owner().says("/card A4");

        assertThat(viewer.says("还是来2份吧").labels()).containsExactly("改成 2 袋 红糖（A3）", "要 2 盒 土鸡蛋（A4）");
    }

    @Test
    void a_second_thought_may_be_of_a_card_that_was_put_up_just_now() {
        var village = village();
        var viewer = village.foreigner();
        village.owner().says("/card A4");
        viewer.says("A3 x3");
        village.owner().says("/card A1");

        assertThat(viewer.says("just 2").labels())
                .containsExactly("Make it 2 bags of Brown sugar (A3)", "I want 2 boxes of Yellow peaches (A1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2就行", "just 2"})
    void a_second_thought_of_nothing_taken_is_an_order_of_the_card(String said) {
        assertThat(village().viewer().says(said).text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @Test
    void a_change_is_of_what_was_taken_though_it_was_asked_which_of_several_is_meant() {
        var viewer = village().foreigner();
        viewer.says("A3 x3");

        viewer.says("just two jin");
        assertThat(viewer.says("make it five").text()).contains("Brown sugar (A3) changed: 5 bags in all");
        viewer.says("just two jin");
        assertThat(viewer.says("one less").text()).contains("Brown sugar (A3)", "4 bags");
    }

    @ParameterizedTest
    @CsvSource({"还是两斤吧,改成 2 斤 腊肉（A5）", "太贵了 一斤就好,改成 1 斤 腊肉（A5）"})
    void a_second_thought_that_is_asked_about_is_of_what_is_had_and_adds_nothing(String said, String label) {
        var viewer = village().viewer();
        viewer.says("A5 3斤");
        viewer.says("A3 x1");

        assertThat(viewer.says(said).labels()).containsExactly(label);
        assertThat(viewer.taps(label).text()).contains("腊肉（A5）改好了").doesNotContain("共 5 斤");
    }

    @ParameterizedTest
    @CsvSource({
        "只要红糖,红糖（A3）没有变，共 3 袋",
        "我只要红糖就好,红糖（A3）没有变，共 3 袋",
        "only the sugar,红糖（A3）没有变，共 3 袋",
        "红糖留着，黄桃不要了,红糖（A3）没有变，共 3 袋",
        "黄桃不要了 只要红糖,红糖（A3）没有变，共 3 袋",
        "不要黄桃了，红糖要,红糖（A3）没有变，共 3 袋",
        "'keep the sugar, drop the peaches',红糖（A3）没有变，共 3 袋",
        "'黄桃不要了，再要一袋红糖',红糖（A3），共 4 袋",
        "只要1袋红糖,红糖（A3）改好了，共 1 袋",
        "'黄桃不要了，红糖要两袋',红糖（A3），共 5 袋",
        "我要红糖,红糖（A3），共 4 袋"
    })
    void what_one_has_and_keeps_stays_as_much_as_it_is(String said, String answer) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("A3 x3");

        assertThat(viewer.says(said).text()).contains(answer);
    }
}
