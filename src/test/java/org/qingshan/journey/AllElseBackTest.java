package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said of all that somebody has: all but what is named goes back, so many are all, half of it stays. */
@QuarkusTest
class AllElseBackTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "除了黄桃都不要",
                "除黄桃外全部取消",
                "只留黄桃，其他不要了",
                "黄桃留下，别的都不要",
                "别的都退了吧，留黄桃就行",
                "其余的都退 黄桃保留",
                "cancel everything but the peaches",
                "keep the peaches, drop the rest",
                "please remove everything else and keep the peaches"
            })
    void all_but_what_is_named_goes_back_and_one_tap_has_it_again(String said) {
        var viewer = village().viewer();
        viewer.says("A1 1，A3 2，A4 1");
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).contains("黄桃 1 箱").doesNotContain("红糖", "鸡蛋");

        viewer.taps("撤销");
        assertThat(viewer.says("购物车").text()).contains("黄桃 1 箱", "红糖 2 袋", "土鸡蛋 1 盒");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "除了黄桃都要",
                "除了腊肉都不要",
                "能不能除了黄桃都退",
                "除了一箱黄桃都不要",
                "黄桃留着，别退了",
                "我要黄桃，别取消",
                "除了黄桃别退",
                "除了黄桃不要了",
                "everything but the peaches"
            })
    void nothing_goes_where_that_is_not_plain(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 2");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱", "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"剩下的不要了", "其他的都退掉", "cancel the rest"})
    void which_is_the_rest_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 2");

        assertThat(viewer.says(said).labels())
                .anyMatch(label -> label.startsWith("退 2 箱 黄桃（A1）"))
                .anyMatch(label -> label.startsWith("退 2 袋 红糖（A3）"));
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱", "红糖 2 袋");
    }

    @Test
    void who_has_one_thing_keeps_it() {
        var viewer = village().viewer();
        viewer.says("A1 2");

        assertThat(viewer.says("其他的不要了").text()).contains("黄桃（A1）没有变，共 2 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "就三箱",
                "我就要三箱",
                "一共就要三箱",
                "总共三箱",
                "黄桃就三箱",
                "黄桃一共就三箱",
                "just three in all",
                "three boxes in total",
                "no, just three"
            })
    void so_many_are_so_many(String said) {
        var viewer = village().viewer();
        viewer.says("A1 3");

        var answer = viewer.says(said);
        assertThat(answer.text()).contains("黄桃（A1）没有变，共 3 箱");
        assertThat(answer.labels()).noneMatch(label -> label.contains("再加"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"一共就要三箱 | 3", "three boxes in total | 3", "黄桃总共一箱 | 1"})
    void a_sum_is_all_that_is_wanted(String said, int boxes) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("黄桃 " + boxes + " 箱");
    }

    @Test
    void of_fewer_no_more_is_taken_unasked() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says("就三箱");

        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退一半", "一半不要了", "留一半", "只要一半", "一半就够了", "cut it in half", "keep half", "half is enough"})
    void half_of_it_is_offered(String said) {
        var viewer = village().viewer();
        viewer.says("A1 4");

        assertThat(viewer.says(said).labels()).contains("改成 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一箱不够，两箱吧",
                "一箱太少了来两箱",
                "黄桃一箱少了，要两箱",
                "one is not enough, make it two",
                "one box is too few, two please"
            })
    void what_is_too_few_becomes_more(String said) {
        var viewer = village().viewer();
        viewer.says("A1 1");
        assertThat(viewer.says(said).text()).contains("黄桃（A1）改好了，共 2 箱（原来 1 箱）");
        viewer.says(said);
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"可以改成一箱吗", "黄桃能不能改成一箱", "can you make it one?", "could you change it to one box please"})
    void a_change_that_is_asked_for_is_offered(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");

        assertThat(viewer.says(said).labels()).contains("改成 1 箱 黄桃（A1）");
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱");
    }

    @Test
    void one_less_of_everything_goes_back() {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 3");
        viewer.says("one less of everything");

        assertThat(viewer.says("购物车").text()).contains("黄桃 1 箱", "红糖 2 袋");
    }

    @Test
    void instead_of_two_three_are_wanted() {
        var viewer = village().viewer();
        viewer.says("A1 2");

        assertThat(viewer.says("instead of two give me three").text()).contains("黄桃（A1）改好了，共 3 箱（原来 2 箱）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃留着", "黄桃就先留着吧", "黄桃保留", "keep the peaches", "leave my peaches as they are"})
    void what_shall_stay_stays(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2，A3 2");

        assertThat(viewer.says(said).text()).contains("黄桃（A1）没有变，共 2 箱");
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱", "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我反悔了", "刚才的不算", "刚才那条当我没说", "上一个取消", "ignore that", "I changed my mind"})
    void who_takes_back_what_he_said_is_asked_what_goes(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");
        assertThat(viewer.says(said).labels()).contains("退 2 箱 黄桃（A1）· 订单 1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱什么时候到",
                "2 boxes please, will it be here by Friday?",
                "I want to buy 2 boxes, how much in total?"
            })
    void an_order_beside_a_question_of_ones_own_is_offered(String said) {
        var viewer = village().viewer();

        assertThat(viewer.says(said).labels()).contains("要 2 箱 黄桃（A1）");
    }

    @Test
    void a_question_of_what_one_has_is_answered_of_that() {
        var viewer = village().viewer();
        viewer.says("A1 2");

        assertThat(viewer.says("两箱，什么时候到").text()).contains("订单 1001", "黄桃 2 箱");
    }
}
