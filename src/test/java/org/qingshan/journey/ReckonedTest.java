package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A change that is reckoned from what somebody has is offered by a button that says what it comes to. */
@QuarkusTest
class ReckonedTest extends Journey {
    @ParameterizedTest
    @CsvSource({
        "退一半, 共 2 袋",
        "红糖减掉一半吧, 共 2 袋",
        "数量翻倍, 共 8 袋",
        "红糖给我加倍, 共 8 袋",
        "红糖翻两番, 共 16 袋",
        "紅糖翻兩番, 共 16 袋",
        "变成三倍, 共 12 袋",
        "四袋减一袋, 共 3 袋",
        "红糖四袋减去一袋吧, 共 3 袋",
        "四袋减到三袋, 共 3 袋",
        "四袋变两袋, 共 2 袋",
        "4袋改成3袋, 共 3 袋",
        "多拍了三袋, 共 1 袋",
        "留一袋，其他的退了, 共 1 袋",
    })
    void it_is_asked_and_done_by_a_tap(String said, String after) {
        var viewer = village().viewer();
        viewer.says("红糖四袋");

        var asked = viewer.says(said);
        if (!asked.text().contains(after)) {
            assertThat(asked.labels()).hasSize(1);
            assertThat(viewer.taps(asked.labels().get(0)).text()).contains(after);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "send half of it back, 2 bags in all",
        "double my sugar, 8 bags in all",
        "quadruple my sugar, 16 bags in all",
        "triple it, 12 bags in all",
        "four bags minus one, 3 bags in all",
        "'keep two, give back the rest', 2 bags in all",
        "that's three too many, 1 bag in all"
    })
    void in_english_too(String said, String after) {
        var viewer = village().foreigner();
        viewer.says("A3 4");

        var asked = viewer.says(said);
        assertThat(asked.text()).doesNotContain("kept for you");
        assertThat(asked.labels()).hasSize(1);
        assertThat(viewer.taps(asked.labels().get(0)).text()).contains(after);
    }

    @Test
    void of_several_things_it_is_asked_which() {
        var viewer = village().viewer();
        viewer.says("红糖四袋，鸡蛋两盒");

        assertThat(viewer.says("翻倍").labels()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"翻倍", "退一半", "多了三袋", "四袋变两袋"})
    void who_has_nothing_is_offered_no_change(String said) {
        assertThat(village().viewer().says(said).text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"只要鸡蛋", "我只要鸡蛋就好"})
    void whoever_wants_only_one_of_two_is_asked_whether_the_other_goes(String said) {
        var viewer = village().viewer();
        viewer.says("红糖四袋，鸡蛋两盒");

        var answer = viewer.says(said);
        assertThat(answer.text()).contains("土鸡蛋（A4）没有变，共 2 盒", "别的我还给你留着");
        assertThat(answer.labels()).anyMatch(one -> one.contains("4 袋 红糖"));
    }

    @ParameterizedTest
    @CsvSource({
        "重来，只要桃三箱, 共 3 箱",
        "'重來，只要桃三箱', 共 3 箱",
        "'start over, three boxes of peaches', 3 boxes in all",
        "change my order to just 3 boxes of peaches, 3 boxes in all"
    })
    void whoever_starts_over_is_asked_whether_all_the_rest_goes(String said, String much) {
        var viewer = village().viewer();
        viewer.says("红糖四袋，鸡蛋两盒");

        var answer = viewer.says(said);
        assertThat(answer.text()).containsAnyOf(much, "共 3 箱").containsAnyOf("别的我还给你留着", "The rest stays with you");
        assertThat(answer.labels())
                .anyMatch(one -> one.contains("红糖") || one.contains("Brown sugar"))
                .anyMatch(one -> one.contains("鸡蛋") || one.contains("eggs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"糖不要了笋翻倍", "糖不要了，笋翻倍", "糖不要了，筍加倍", "forget the sugar, double the shoots"})
    void what_is_given_up_beside_goes_and_the_other_is_doubled(String said) {
        var viewer = village().viewer();
        viewer.says("红糖四袋，竹笋三斤");

        var answer = viewer.says(said);
        assertThat(answer.labels())
                .anyMatch(one -> one.contains("改成 6 斤") || one.contains("6 jin"))
                .noneMatch(one -> one.contains("红糖") || one.contains("sugar"));
        assertThat(viewer.says("购物车").text()).doesNotContain("红糖").contains("竹笋");
    }

    @Test
    void half_of_it_is_half_of_what_he_has() {
        var viewer = village().foreigner();
        viewer.says("A3 4");

        assertThat(viewer.says("half the sugar").labels()).anyMatch(one -> one.contains("2 bags"));
    }
}
