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
}
