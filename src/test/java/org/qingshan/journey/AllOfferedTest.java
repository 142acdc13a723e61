package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever is asked which of several things he wants may want them all. */
@QuarkusTest
class AllOfferedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"两样都要", "都要", "我两个都要，谢谢", "both", "both please", "I'll take both", "all of them"})
    void who_wants_all_of_what_was_asked_gets_all(String all) {
        var viewer = village().viewer();
        assertThat(viewer.says("大概要两箱黄桃或者一袋红糖吧").labels()).containsExactly("要 2 箱 黄桃（A1）", "要 1 袋 红糖（A3）");

        assertThat(viewer.says(all).text()).contains("已为你留 2 箱 黄桃（A1），共 2 箱", "已为你留 1 袋 红糖（A3），共 1 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各来三份", "各三", "three of each", "3 each please"})
    void so_many_of_each_of_what_was_asked(String each) {
        var viewer = village().viewer();
        viewer.says("大概要两箱黄桃或者一袋红糖吧");

        assertThat(viewer.says(each).text()).contains("3 箱 黄桃（A1）", "3 袋 红糖（A3）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"各加一", "再各来一份", "one more of each", "one more of both", "each of them one more"})
    void so_many_more_of_each_of_what_somebody_has(String each) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱，红糖一袋");

        assertThat(viewer.says(each).text()).contains("已为你留 1 箱 黄桃（A1），共 3 箱", "已为你留 1 袋 红糖（A3），共 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两样都要", "三样都要一份", "both please", "各来一盒"})
    void another_number_of_things_or_another_unit_is_not_what_was_asked(String said) {
        var viewer = village().viewer();
        assertThat(viewer.says("大概要两箱黄桃或者一袋红糖或者一盒鸡蛋吧").labels()).hasSize(3);

        var answer = viewer.says(said).text();
        if (said.contains("一份")) {
            assertThat(answer).contains("已为你留 1 箱 黄桃（A1）", "已为你留 1 袋 红糖（A3）", "已为你留 1 盒 土鸡蛋（A4）");
        } else {
            assertThat(answer).doesNotContain("已为你留");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"都要一份", "各来一份", "全要一份", "两样各来一份", "俩都来一份", "one of each"})
    void of_what_was_asked_about_one_of_each_is_taken(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃和鸡蛋多少钱");

        assertThat(viewer.says(said).text())
                .contains("已为你留 1 箱 黄桃（A1）", "已为你留 1 盒 土鸡蛋（A4）")
                .doesNotContain("红糖", "竹笋");
    }

    @Test
    void three_of_two_is_not_what_was_asked() {
        var viewer = village().viewer();
        viewer.says("黄桃和鸡蛋多少钱");

        assertThat(viewer.says("三个都来一份").text()).doesNotContain("已为你留");
    }

    @Test
    void both_of_what_was_asked_about_is_asked_with_one_of_each() {
        var viewer = village().viewer();
        viewer.says("黄桃和鸡蛋多少钱");

        assertThat(viewer.says("两样都要").labels()).containsExactly("要 1 箱 黄桃（A1）", "要 1 盒 土鸡蛋（A4）");
        assertThat(viewer.says("都要").text()).contains("已为你留 1 箱 黄桃（A1）", "已为你留 1 盒 土鸡蛋（A4）");
    }

    @Test
    void of_two_amounts_of_one_thing_not_both_are_wanted() {
        var viewer = village().viewer();
        assertThat(viewer.says("黄桃一箱或者两箱").labels()).hasSize(2);

        assertThat(viewer.says("都要").text()).doesNotContain("已为你留");
    }

    @Test
    void a_question_is_no_wish() {
        var viewer = village().viewer();
        viewer.says("大概要两箱黄桃或者一袋红糖吧");

        assertThat(viewer.says("都要运费吗").text()).doesNotContain("已为你留");
        assertThat(viewer.says("不都要").text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "would you put me down for 2 A1",
                "can you send me two A1 please",
                "can I buy two boxes of yellow peaches",
                "can I get two boxes of peaches?",
                "could you put me down for two boxes of peaches?"
            })
    void what_only_leads_to_the_claim_is_no_question(String polite) {
        assertThat(village().foreigner().says(polite).text())
                .contains("2 boxes of Yellow peaches (A1) kept for you")
                .doesNotContain("did not understand", "noted it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is it possible to get 2 A1", "is it ok if I take 2 A1"})
    void whether_it_may_be_is_asked_with_what_it_would_be(String polite) {
        var answer = village().foreigner().says(polite);

        assertThat(answer.text()).doesNotContain("noted it");
        assertThat(answer.labels()).containsExactly("I want 2 boxes of Yellow peaches (A1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮我留两箱黄桃好不好", "我想要两箱黄桃行不行", "可以来两箱黄桃吗"})
    void whether_it_may_be_in_chinese(String polite) {
        var answer = village().viewer().says(polite);

        assertThat(answer.text()).doesNotContain("记下来");
        assertThat(answer.labels()).containsExactly("要 2 箱 黄桃（A1）");
    }

    @Test
    void what_is_asked_behind_a_claim_is_kept_for_the_host() {
        assertThat(village().viewer().says("A1 两箱，虫子咬过没？").text()).contains("记下来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打包了还能取消吗", "打包后可以改地址吗"})
    void until_when_is_told_to_whoever_has_nothing_yet(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("打包前都能改");
    }

    @Test
    void until_when_is_told_in_english() {
        assertThat(village()
                        .foreigner()
                        .says("can I cancel after it is packed?")
                        .text())
                .contains("Until it is packed");
    }
}
