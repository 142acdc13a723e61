package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said while something is left to choose, and what of a wish is plain though another part of it is not. */
@QuarkusTest
class LeftToChooseTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"keep the sugar", "ok just keep the sugar then", "红糖留着", "那紅糖還是留著吧"})
    void kept_is_so_much_as_was_asked_about(String said) {
        var viewer = village().foreigner();
        assertThat(viewer.says("2 bags of sugar?").labels()).containsExactly("I want 2 bags of Brown sugar (A3)");

        assertThat(viewer.says(said).text()).as(said).contains("2 bags of Brown sugar (A3) kept for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep the sugar", "please keep my sugar"})
    void of_who_has_none_it_is_no_order(String said) {
        var answer = village().foreigner().says(said);

        assertThat(answer.text()).as(said).doesNotContain("kept for you");
        assertThat(answer.labels()).as(said).containsExactly("I want 1 bag of Brown sugar (A3)");
    }

    @Test
    void kept_for_somebody_it_is_an_order() {
        assertThat(village().foreigner().says("keep a bag of sugar for me").text())
                .contains("1 bag of Brown sugar (A3)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wait how much is that altogether", "how much is that in total?", "what's my total", "一共多少钱"})
    void who_asks_what_all_comes_to_is_shown_the_choice_again(String said) {
        var viewer = village().foreigner();
        viewer.says("2 bags of sugar?");
        var answer = viewer.says(said);

        assertThat(answer.text()).as(said).contains("Nothing is taken yet", "2 bags Brown sugar (A3) ¥37.60");
        assertThat(answer.labels()).as(said).containsExactly("I want 2 bags of Brown sugar (A3)");
        assertThat(viewer.says("yes please").text()).as(said).contains("2 bags of Brown sugar (A3) kept for you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "put me down for 2 boxes and a couple bags of that brown sugar",
                "2 boxes and 2 bags of sugar please",
                "两箱，再要两袋红糖"
            })
    void what_is_plain_is_taken_and_the_rest_asked(String said) {
        var viewer = village().foreigner();
        viewer.says("are the peaches ripe");
        var answer = viewer.says(said);

        assertThat(answer.text()).as(said).contains("2 bags of Brown sugar (A3) kept for you");
        assertThat(answer.labels()).as(said).doesNotContain("I want 2 bags of Brown sugar (A3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那就这样吧", "就这样吧", "那好吧", "那行", "那行吧就这么定了"})
    void what_was_only_guessed_is_not_bought_by_who_leaves_it_so(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱多少钱？");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("已为你留");
        assertThat(viewer.says("/cart").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes boss", "对的老板", "可以的大姐"})
    void a_yes_is_one_whoever_it_is_said_to(String said) {
        var viewer = village().foreigner();
        assertThat(viewer.says("2 bags of sugar?").labels()).containsExactly("I want 2 bags of Brown sugar (A3)");

        assertThat(viewer.says(said).text()).as(said).contains("2 bags of Brown sugar (A3) kept for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"that looks good", "looks good to me", "看着没问题"})
    void who_finds_good_what_is_to_be_confirmed_is_shown_it(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says(ADDRESS);
        assertThat(viewer.says("yes").labels()).contains("Confirm order");

        assertThat(viewer.says(said).labels()).as(said).containsAnyOf("Confirm order", "确认下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现在多少钱了？", "现在多少", "多少了"})
    void the_price_of_what_is_shown_is_told_to_who_has_nothing(String said) {
        var viewer = village().viewer();
        viewer.says("A1");
        viewer.says("不要了");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("购物车是空的");
    }
}
