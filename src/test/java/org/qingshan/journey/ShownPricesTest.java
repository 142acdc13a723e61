package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** The price that a viewer was shown is the price that he gets; else he is told, and asked where it is a higher one. */
@QuarkusTest
class ShownPricesTest extends Journey {
    @Test
    void a_button_that_was_shown_at_a_lower_price_asks_first() {
        var village = village();
        var viewer = village.viewer();
        var shown = viewer.says("黄桃多少钱").behind("要 2 箱");
        village.owner().says("/price A1 35");

        var asked = viewer.says(shown);
        assertThat(asked.text()).isEqualTo("黄桃（A1）刚才是 ¥29.90/箱，现在是 ¥35.00/箱，还没给你留。按现在的价钱要吗？");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
        assertThat(asked.labels()).containsExactly("要 2 箱，按 ¥35.00/箱");
        assertThat(viewer.taps("要 2 箱，按 ¥35.00/箱").text())
                .contains("2 箱 黄桃（A1）", "¥70.00")
                .doesNotContain("刚才是", "便宜了");
    }

    @Test
    void who_answers_in_words_to_what_was_offered_is_asked_too_and_agrees_in_words() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("how much are the peaches?");
        village.owner().says("/price A1 35");

        assertThat(viewer.says("2 boxes please").text())
                .isEqualTo(
                        "Yellow peaches (A1) was ¥29.90/box and is ¥35.00/box now; nothing has been kept for you yet. Take it at the new price?");
        village.owner().says("/price A1 36");
        assertThat(viewer.says("yes").text()).contains("was ¥35.00/box and is ¥36.00/box now");
        assertThat(viewer.says("yes").text()).contains("2 boxes", "¥72.00");
    }

    @Test
    void who_does_not_agree_has_nothing() {
        var village = village();
        var viewer = village.viewer();
        var shown = viewer.says("黄桃多少钱").behind("要 1 箱");
        village.owner().says("/price A1 35");
        viewer.says(shown);
        viewer.says("那算了");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @Test
    void a_lower_price_than_was_shown_is_told() {
        var village = village();
        var viewer = village.viewer();
        var shown = viewer.says("黄桃多少钱").behind("要 2 箱");
        village.owner().says("/price A1 25");

        var taken = viewer.says(shown);
        assertThat(taken.text()).contains("2 箱 黄桃（A1）", "黄桃（A1）便宜了：¥29.90/箱 → ¥25.00/箱，按 ¥25.00/箱 算。", "¥50.00");
        assertThat(taken.labels()).contains("撤销");
    }

    @Test
    void a_flash_that_is_over_is_not_the_price_any_more() {
        var village = village();
        var viewer = village.foreigner();
        village.owner().says("/flash A1 19.9 5m");
        var shown = viewer.says("how much are the peaches?").behind("1 box");
        assertThat(viewer.says(shown).text()).contains("¥19.90").doesNotContain("was ¥");

        clock.forward(Duration.ofMinutes(5));
        var other = village.foreigner();
        assertThat(other.says(shown).text()).contains("was ¥19.90/box and is ¥29.90/box now");
    }

    @Test
    void a_card_that_was_put_right_raises_no_alarm_and_one_of_before_works_as_ever() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("你好");
        village.owner().says("/card A1");
        viewer.seesCard("29.90");
        village.owner().says("/price A1 35");
        var card = viewer.hears("35.00/箱");
        var button = card.buttons().get(1).says();
        assertThat(viewer.says(button).text()).contains("2 箱 黄桃（A1）", "¥70.00").doesNotContain("刚才");

        assertThat(village.viewer()
                        .says(button.substring(0, button.indexOf('@')))
                        .text())
                .as("cards of before say no price")
                .contains("2 箱 黄桃（A1）", "¥70.00")
                .doesNotContain("刚才");
    }

    @Test
    void each_button_of_a_choice_is_held_to_what_it_showed() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1多少钱，A3多少钱");
        var choice = viewer.says("黄桃或者红糖来一份");
        village.owner().says("/price A1 35");
        village.owner().says("/price A3 10");
        if (choice.labels().size() > 1) {
            assertThat(viewer.says("都要").text()).contains("黄桃（A1）刚才是", "红糖（A3）便宜了");
        }
    }

    @Test
    void more_of_what_one_has_is_asked_at_the_higher_price_and_less_of_it_is_not() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 2");
        var asked = viewer.says("先要3箱黄桃");
        village.owner().says("/price A1 35");
        assertThat(viewer.says(asked.behind("再加 3 箱")).text()).contains("刚才是 ¥29.90/箱，现在是 ¥35.00/箱");
        assertThat(viewer.says(asked.behind("改成 3 箱")).labels()).containsExactly("改成 3 箱，新加的按 ¥35.00/箱");
        assertThat(viewer.taps("改成 3 箱，新加的按 ¥35.00/箱").text()).contains("共 3 箱（原来 2 箱）", "¥94.80");
        assertThat(viewer.says("改成1箱").text()).contains("1 箱").doesNotContain("刚才是");
    }

    @Test
    void a_receipt_names_the_price_where_it_is_not_the_usual_one_or_not_that_of_before() {
        var village = village();
        var viewer = village.neighbour();
        assertThat(viewer.says("A1 2").text()).startsWith("已下单 2 箱 黄桃（A1），共 2 箱\n");
        village.owner().says("/price A1 35");
        assertThat(viewer.says("A1 再加 1").text()).startsWith("已下单 1 箱 黄桃（A1），共 3 箱，这次按 ¥35.00/箱\n");
        assertThat(viewer.says("A1 改成 4").text()).startsWith("黄桃（A1）改好了，共 4 箱（原来 3 箱），这次按 ¥35.00/箱\n");
        village.owner().says("/flash A1 19.9 5m");
        assertThat(village.viewer().says("A1").text()).startsWith("已为你留 1 箱 黄桃（A1），共 1 箱，秒杀价 ¥19.90/箱\n");
        assertThat(village.foreigner().says("A1 x2").text())
                .startsWith(
                        "2 boxes of Yellow peaches (A1) kept for you, 2 boxes in all, at the flash price of ¥19.90/box\n");
    }

    @Test
    void what_is_for_somebody_else_is_kept_and_the_change_is_told() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("黄桃多少钱");
        village.owner().says("/price A1 35");
        assertThat(viewer.says("给我妈寄两箱黄桃，李秀英 13912345678 浙江省杭州市西湖区文三路5号").text())
                .contains("黄桃（A1）的价钱变了：¥29.90/箱 → ¥35.00/箱。");
    }
}
