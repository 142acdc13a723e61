package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What English speaking viewers type in haste, and those to whom it is a foreign language. */
@QuarkusTest
class TypedOnPhonesTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how much r the eggs|A4 Free-range eggs ¥36.00/box",
                "where r the peaches from|Yellow peaches (A1)",
                "whats cheap tonight|A2 Bamboo shoots",
                "what did i miss|A5 Cured pork",
                "shipping is include?|Shipping is"
            })
    void questions_are_answered(String said, String answer) {
        assertThat(village().foreigner().says(said).text()).as(said).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"when you send", "is my order ok?", "is that the total?"})
    void so_are_those_of_an_order(String said) {
        assertThat(orderedInEnglish().says(said).text())
                .as(said)
                .doesNotContain("I have noted it for the host", "did not understand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can i get the tracking number", "where's my order", "is my order ok?"})
    void who_has_ordered_nothing_yet_is_shown_what_is_to_be_done(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");

        assertThat(viewer.says(said).labels()).as(said).contains("Enter address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"woohoo cant wait", "can't wait!", "cannot wait to try them"})
    void who_cannot_wait_has_nothing_against_his_address(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said).text()).as(said).doesNotContain("What shall I change");
    }

    @Test
    void whether_the_money_came_is_known() {
        var viewer = orderedInEnglish();
        viewer.says("payment sent");

        assertThat(viewer.says("did u get the money").text()).contains("the shop has yet to check");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorry 10 is too many i only need 3",
                "too much, back to 3",
                "that's too many, make it three please",
                "oh ten boxes is way too much for us, just 3 then"
            })
    void too_many_is_put_right(String said) {
        var viewer = village().foreigner();
        viewer.says("10 boxes of peaches");

        assertThat(viewer.says(said).text()).as(said).contains("3 boxes in all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i take first one", "I want the last one", "i'll have the cheaper one"})
    void what_is_called_by_its_place_is_not_looked_for_by_that_name(String said) {
        assertThat(village().foreigner().says(said).text()).as(said).doesNotContain("is not on today's list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bye x",
                "see you tomorrow",
                "good night everybody",
                "thats it thx",
                "ok thank you sir",
                "gracias",
                "you're a star",
                "omg those peaches look amazing 😍",
                "evening",
                "yo",
                "Hello sir",
                "hello, i am first time here",
                "are you there??",
                "woohoo can't wait!",
                "nice place"
            })
    void what_is_kind_is_heard(String said) {
        assertThat(village().foreigner().says(said).text())
                .as(said)
                .doesNotContain("did not understand", "noted it for the host", "kept for you");
    }

    @Test
    void a_slip_of_ones_own_is_no_complaint() {
        assertThat(village().foreigner().says("my bad").text()).doesNotContain("I am sorry about that");
    }
}
