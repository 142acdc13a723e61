package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** What was wanted beside a question stays open until a yes takes it, as much as was said; all right takes nothing. */
@QuarkusTest
class TakenByYesTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鸡蛋三盒 路上会不会碎啊 | 对 | 3 盒 土鸡蛋（A4）",
                "鸡蛋三盒 路上会不会碎啊 | 要的 | 3 盒 土鸡蛋（A4）",
                "鸡蛋三盒 路上会不会碎啊 | 下吧 | 3 盒 土鸡蛋（A4）",
                "鸡蛋三盒 路上会不会碎啊 | 係呀 | 3 盒 土鸡蛋（A4）",
                "黄桃两箱 路上会不会坏啊 | 冇錯 | 2 箱 黄桃（A1）",
                "黄桃两箱 路上会不会坏啊 | 可以的 | 2 箱 黄桃（A1）",
                "黄桃两箱 路上会不会坏啊 | 就两箱吧 | 2 箱 黄桃（A1）",
                "红糖打药吗？没打的话来两袋 | 我要 | 2 袋 红糖（A3）",
            })
    void a_yes_takes_it(String said, String yes, String taken) {
        var viewer = village().viewer();
        assertThat(viewer.says(said).text()).contains("还没给你下单");

        assertThat(viewer.says(yes).text()).contains("已为你留 " + taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three boxes of eggs, can I return broken ones? | yes | 3 boxes of Free-range eggs (A4)",
                "three boxes of eggs, can I return broken ones? | please do | 3 boxes of Free-range eggs (A4)",
                "three boxes of eggs, can I return broken ones? | ok I'll take it anyway | 3 boxes of Free-range eggs (A4)",
                "29.90 each right? I'll take two boxes of peaches | yes please | 2 boxes of Yellow peaches (A1)",
                "two bags of sugar, is there a coupon? | yes pls | 2 bags of Brown sugar (A3)",
                "two bags of sugar, is there a coupon? | yep that's the one | 2 bags of Brown sugar (A3)",
                "two bags of sugar, is there a coupon? | go ahead | 2 bags of Brown sugar (A3)",
                "two bags of sugar, is there a coupon? | sure | 2 bags of Brown sugar (A3)",
            })
    void a_yes_takes_it_in_english(String said, String yes, String taken) {
        var viewer = village().foreigner();
        assertThat(viewer.says(said).text()).contains("Nothing is ordered yet");

        assertThat(viewer.says(yes).text()).contains(taken + " kept for you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃两箱 路上会不会坏啊 | 好的",
                "黄桃两箱 路上会不会坏啊 | 嗯",
                "黄桃两箱 路上会不会坏啊 | 谢谢",
                "黄桃两箱 路上会不会坏啊 | ok",
                "黄桃两箱 路上会不会坏啊 | 不用了",
                "红糖大概一袋吧 | 好的",
                "红糖大概一袋吧 | 嗯",
            })
    void all_right_takes_nothing(String said, String heard) {
        var village = village();
        var viewer = village.viewer();
        viewer.says(said);

        assertThat(viewer.says(heard).text()).doesNotContain("已为你留");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱", "A3 红糖：卖出 0 袋，留着 0 袋");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "红糖大概一袋吧 | 係呀",
                "红糖大概一袋吧 | 冇錯",
                "红糖大概一袋吧 | 可以的",
                "红糖大概一袋吧 | sure",
                "红糖大概一袋吧 | yes pls",
                "红糖大概一袋吧 | go ahead"
            })
    void a_spoken_yes_is_one_to_a_guess(String said, String yes) {
        var viewer = village().viewer();
        viewer.says(said);

        assertThat(viewer.says(yes).text()).contains("已为你留 1 袋 红糖（A3）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "可能要一盒鸡蛋 | 留着吧",
                "可能要一盒鸡蛋 | 那就这个",
                "可能要一盒鸡蛋 | 那就這個吧",
                "可能要一盒鸡蛋 | 就它了",
                "可能要一盒鸡蛋 | 成交",
                "I might want eggs | keep it",
                "I might want eggs | I'll keep that one please",
                "I might want eggs | that one then",
                "I might want eggs | deal"
            })
    void what_shall_be_kept_of_a_guess_is_taken(String said, String kept) {
        var viewer =
                said.matches("\\p{ASCII}+") ? village().foreigner() : village().viewer();
        viewer.says(said);

        assertThat(viewer.says(kept).text())
                .containsAnyOf("已为你留 1 盒 土鸡蛋（A4）", "1 box of Free-range eggs (A4) kept for you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃多少钱 | 留着 | 要哪一个",
                "黄桃多少钱 | 那就这个 | 要哪一个",
                "one or two boxes of peaches | keep it | Which one?",
                "how many boxes of peaches can I get for 50 | yes | Nothing is ordered yet",
                "I might want eggs | sounds good | Nothing is ordered yet",
                "I might want eggs | perfect | Nothing is ordered yet",
                "I might want eggs | great | Nothing is ordered yet",
                "可能要一盒鸡蛋 | 没问题 | 还没给你下单",
                "可能要一盒鸡蛋 | 得嘞 | 还没给你下单"
            })
    void where_it_is_not_plain_it_is_asked_and_never_only_agreed_to(String said, String yes, String asked) {
        var viewer =
                said.matches("\\p{ASCII}+") ? village().foreigner() : village().viewer();
        viewer.says(said);
        var answer = viewer.says(yes);

        assertThat(answer.text()).contains(asked);
        assertThat(answer.labels()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"留着", "留著吧", "keep it"})
    void who_has_something_keeps_it_and_is_shown_it(String kept) {
        var viewer = village().neighbour();
        viewer.says("黄桃两箱");

        assertThat(viewer.says(kept).text()).contains("黄桃 2 箱");
    }

    @Test
    void who_has_something_and_was_asked_of_something_else_may_mean_either() {
        var viewer = village().foreigner();
        viewer.says("A1 2");
        viewer.says("maybe a box of eggs");

        assertThat(viewer.says("keep it").labels()).containsExactly("I want 1 box of Free-range eggs (A4)");
    }

    @Test
    void where_there_is_nothing_to_keep_that_is_said() {
        var viewer = village().foreigner();
        viewer.says("A9");

        assertThat(viewer.says("keep it").text()).contains("nothing is kept");
    }
}
