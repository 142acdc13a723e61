package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Who has enough of something, wants one more or one less of it, or answers with a number alone. */
@QuarkusTest
class EnoughTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"no more eggs", "no more eggs for me, thanks", "ok no more of the eggs please"})
    void no_more_of_it_may_mean_that_it_goes_back(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 x2, A4 x2");

        var asked = viewer.says(said);
        assertThat(asked.labels())
                .containsExactly("No more, leave it at 2 boxes", "Give back 2 boxes Free-range eggs (A4)");
        assertThat(viewer.taps("No more, leave it at 2 boxes").text()).contains("has not changed: 2 boxes in all");
        viewer.says(said);
        assertThat(viewer.taps("Give back 2 boxes Free-range eggs (A4)").text()).contains("given back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鸡蛋够了",
                "雞蛋夠了",
                "蛋已经够了，谢谢",
                "鸡蛋不用加了",
                "鸡蛋先不加了",
                "鸡蛋不要再加了",
                "土鸡蛋别再加了哈",
                "eggs are enough",
                "that's enough eggs",
                "I have enough eggs",
                "don't add any more eggs"
            })
    void what_is_enough_stays_as_it_is(String said) {
        var viewer = said.contains("eggs") ? village().foreigner() : village().viewer();
        viewer.says("A1 x2，A4 x2");

        assertThat(viewer.says(said).text())
                .containsAnyOf("土鸡蛋（A4）没有变，共 2 盒", "Free-range eggs (A4) has not changed: 2 boxes in all");
    }

    @Test
    void enough_of_everything_shows_what_there_is() {
        var viewer = village().foreigner();
        viewer.says("A1 x2, A4 x2");

        assertThat(viewer.says("that's enough").text()).contains("Yellow peaches", "Free-range eggs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每样退一份",
                "每樣退一份",
                "各退一份",
                "每样都减一个吧",
                "每种少一份",
                "one of each back",
                "give back one of each",
                "one less of each",
                "take one off each",
                "please drop one of each"
            })
    void one_of_each_goes_back(String said) {
        var viewer = said.contains("each") ? village().foreigner() : village().viewer();
        viewer.says("A3 x2，A4 x3");

        assertThat(viewer.says(said).text())
                .contains("A3", "A4")
                .containsAnyOf("共 1 袋", "1 bag in all")
                .containsAnyOf("共 2 盒", "2 boxes in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全部退一份", "都退一份", "两样都退一份"})
    void where_it_may_be_of_one_or_of_each_what_goes_back_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("A3 x2，A4 x3");

        assertThat(viewer.says(said).labels()).containsExactly("退 1 袋 红糖（A3）", "退 1 盒 土鸡蛋（A4）");
    }

    @Test
    void who_has_nothing_to_give_back_is_offered_nothing_for_sale() {
        assertThat(village().viewer().says("每样退一份").labels()).noneMatch(label -> label.startsWith("要"));
    }

    @ParameterizedTest
    @CsvSource({
        "再来一个, 共 3 袋",
        "再加1个吧, 共 3 袋",
        "再來一個, 共 3 袋",
        "减一个, 共 1 袋",
        "退一个吧, 共 1 袋",
        "去掉一个, 共 1 袋",
        "再来一份, 共 3 袋",
        "'不是，是三袋', 共 3 袋",
        "那就三袋吧, 共 3 袋"
    })
    void without_a_name_it_is_of_what_was_taken_just_now(String said, String after) {
        var viewer = village().viewer();
        viewer.says("A3 x2");

        assertThat(viewer.says(said).text()).contains("红糖（A3）", after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来十个", "再来两个", "退两个", "鸡蛋够了"})
    void what_may_be_eggs_is_no_box_of_them(String said) {
        var viewer = village().viewer();
        if (!said.endsWith("够了")) {
            viewer.says("A4 x1");
        }

        var answer = viewer.says(said);
        assertThat(answer.text()).doesNotContain("已为你留", "已退回");
        assertThat(answer.labels())
                .noneMatch(label -> label.contains("10 盒") || said.endsWith("够了") && label.startsWith("要"));
    }

    @ParameterizedTest
    @CsvSource({
        "one more, 3 bags in all",
        "one more please, 3 bags in all",
        "rather 3, 3 bags in all",
        "make it 3 instead, 3 bags in all",
        "I'd rather have 3, 3 bags in all",
        "'no, three bags', 3 bags in all"
    })
    void without_a_name_in_english(String said, String after) {
        var viewer = village().foreigner();
        viewer.says("A3 x2");

        assertThat(viewer.says(said).text()).contains("Brown sugar (A3)", after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 of both", "both, two each", "two of both please", "两样都要两份", "俩都来两份"})
    void of_both_is_of_the_two_that_one_has(String said) {
        var viewer = said.contains("both") ? village().foreigner() : village().viewer();
        viewer.says("A3 x1，A4 x1");

        assertThat(viewer.says(said).labels())
                .hasSize(2)
                .anyMatch(label -> label.contains("A3"))
                .anyMatch(label -> label.contains("A4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "三袋", "要三袋"})
    void a_number_that_may_be_all_or_more_is_asked_again(String number) {
        var viewer = asked();

        assertThat(viewer.says(number).labels()).containsExactly("改成 3 袋 红糖（A3）", "再加 3 袋 红糖（A3）");
        assertThat(viewer.taps("改成 3 袋 红糖（A3）").text()).contains("共 3 袋");
    }

    @ParameterizedTest
    @CsvSource({"5, 共 5 袋", "五袋, 共 5 袋", "一共3, 共 3 袋", "再加3, 共 5 袋", "+1, 共 3 袋"})
    void a_number_that_is_the_sum_is_in_all(String number, String after) {
        assertThat(asked().says(number).text()).contains("红糖（A3）", after);
    }

    @Test
    void a_number_some_minutes_after_something_else_was_taken_is_asked() {
        var viewer = village().viewer();
        viewer.says("A4 x1");
        clock.forward(Duration.ofMinutes(5));

        assertThat(viewer.says("2").labels()).containsExactly("要 2 盒 土鸡蛋（A4）", "要 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你发错了，我要的是一袋", "你们寄错了，要的是三袋", "you sent the wrong one, I meant three bags"})
    void who_was_sent_something_else_changes_no_order_by_that(String said) {
        var viewer = village().neighbour();
        viewer.says("A3 x2");

        viewer.says(said);
        assertThat(viewer.says("/cart").text()).contains("A3 红糖 2 袋");
    }

    @Test
    void an_amount_said_again_behind_an_order_that_is_confirmed_is_asked() {
        var viewer = village().neighbour();
        viewer.says("A3 x2");
        viewer.says("/confirm");
        assertThat(viewer.says("红糖两袋").text()).contains("共 4 袋");

        assertThat(viewer.says("两袋").text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋不够了", "鸡蛋不够吃了", "鸡蛋快不够用了", "怕鸡蛋不够了", "鸡蛋够不够了", "雞蛋不夠了"})
    void what_is_not_enough_is_not_said_to_be_so(String said) {
        var viewer = village().viewer();
        viewer.says("A1 x2，A4 x2");

        assertThat(viewer.says(said).text()).doesNotContain("没有变", "已为你留");
        assertThat(viewer.says("/cart").text()).contains("A4 土鸡蛋 2 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每样少了一份", "每样都少了一袋", "每樣少了一份"})
    void who_misses_something_in_his_parcel_gives_nothing_back(String said) {
        var viewer = village().viewer();
        viewer.says("A3 x2，A4 x3");

        assertThat(viewer.says(said).labels()).noneMatch(label -> label.startsWith("退"));
        assertThat(viewer.says("/cart").text()).contains("A3 红糖 2 袋", "A4 土鸡蛋 3 盒");
    }

    @Test
    void who_calls_the_seller_and_has_written_it_wrong_puts_it_right() {
        var viewer = village().viewer();
        viewer.says("A1 x3");

        assertThat(viewer.says("老板发错了，A1 两箱").text()).contains("黄桃（A1）", "共 2 箱");
    }

    private Viewer asked() {
        var viewer = village().viewer();
        viewer.says("A3 x2");
        assertThat(viewer.says("眼花了，红糖三袋").labels()).containsExactly("改成 3 袋 红糖（A3）", "再加 3 袋 红糖（A3）");
        return viewer;
    }
}
