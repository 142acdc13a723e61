package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whether something can still be added to what one has is answered, and a button adds it. */
@QuarkusTest
class StillAddingTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "can I still add eggs?",
                "could i add eggs to my order",
                "Is it too late to add some eggs?",
                "sorry, can I throw in eggs as well?"
            })
    void what_is_named_has_its_button(String said) {
        var viewer = orderedInEnglish();
        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).contains("Yes, order 1001 is not packed yet", "into the same parcel");
        assertThat(answer.labels()).as(said).contains("I want 1 box");

        assertThat(viewer.taps("I want 1 box").text()).as(said).contains("1 box of Free-range eggs (A4)");
    }

    @Test
    void so_much_as_is_said_is_added_by_a_yes() {
        var viewer = orderedInEnglish();
        assertThat(viewer.says("is it too late to add 2 bags of sugar?").labels())
                .containsExactly("I want 2 bags of Brown sugar (A3)");

        assertThat(viewer.says("yes please").text()).contains("2 bags of Brown sugar (A3)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "could I add something to my order?",
                "can i still add more things",
                "is it too late to add anything else?",
                "is there still time to add to my order?"
            })
    void of_what_is_not_named_all_that_is_on_sale_is_shown(String said) {
        var answer = orderedInEnglish().says(said);

        assertThat(answer.text()).as(said).contains("Yes, order 1001 is not packed yet");
        assertThat(answer.labels()).as(said).containsExactly("What is on today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还能加单吗", "現在還可以加點別的嗎", "可以再加东西吗", "请问还能加鸡蛋吗"})
    void so_it_is_in_chinese(String said) {
        assertThat(ordered().says(said).text()).as(said).contains("能加，订单 1001 还没打包", "同一个包裹");
    }

    @Test
    void of_a_cart_it_is_said_that_nothing_is_ordered() {
        var viewer = village().foreigner();
        viewer.says("A1 1");

        assertThat(viewer.says("can I still add eggs?").text()).contains("Yes, nothing is ordered yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can I add a note?",
                "Can you add me to the waitlist for eggs?",
                "can you add a note for the eggs",
                "can you add me on wechat",
                "could I add my address",
                "能加微信吗"
            })
    void what_is_no_goods_is_something_else(String said) {
        assertThat(orderedInEnglish().says(said).text()).as(said).doesNotContain("is not packed yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还能加鸡蛋吗", "還能加雞蛋嗎", "可以再加鸡蛋吗"})
    void who_has_nothing_yet_can_begin_with_it(String said) {
        var viewer = village().viewer();
        var answer = viewer.says(said);

        assertThat(answer.text()).as(said).startsWith("能，现在就能买");
        assertThat(answer.labels()).as(said).containsExactly("要 1 盒", "要 2 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can I still add eggs?", "is it too late to order eggs?", "can I still get eggs?"})
    void so_can_he_in_english(String said) {
        var viewer = village().foreigner();

        assertThat(viewer.says(said).text()).as(said).startsWith("Yes, you can buy right now");
        assertThat(viewer.taps("I want 1 box").text()).as(said).contains("1 box of Free-range eggs (A4) kept for you");
    }

    @Test
    void of_what_is_gone_that_is_told_with_a_place_in_line() {
        var village = village();
        village.viewer().says("鸡蛋六十盒");
        var answer = village.viewer().says("还能加鸡蛋吗");

        assertThat(answer.text()).contains("A4 土鸡蛋").doesNotContain("现在就能买");
        assertThat(answer.labels()).containsExactly("候补 1 盒");
    }
}
