package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever puts right how much he has gets so much in all, by his words or by a button, and never so much more. */
@QuarkusTest
class NewTotalsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "三盒太多了两盒吧",
                "三盒太多了，两盒吧",
                "三盒雞蛋太多了兩盒吧",
                "鸡蛋三盒吃不完，两盒就够了",
                "唔好三盒喇，兩盒得喇",
                "咁唔好三盒喇，兩盒得喇",
                "唔要三盒，要兩盒",
                "我那个单改两盒",
                "订单改成两盒"
            })
    void so_many_instead_of_those_he_has(String said) {
        var viewer = village().viewer();
        viewer.says("鸡蛋三盒");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("土鸡蛋 2 盒").doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three is too many, two please",
                "3 boxes are too much, just 2 boxes",
                "sorry, three boxes of eggs is too many, make it two",
                "not three, two",
                "in total 2 boxes, not more"
            })
    void so_it_is_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("three boxes of eggs");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("eggs 2 boxes").doesNotContain("peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三盒太多了两盒吧", "订单改成两盒", "唔好三盒喇，兩盒得喇", "我明明说的两盒怎么是三盒"})
    void who_has_none_gets_none_by_it(String said) {
        var viewer = village().viewer();
        viewer.says("红糖一袋");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("红糖 1 袋").doesNotContain("鸡蛋", "黄桃");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "改成桃子一箱鸡蛋两盒 | 黄桃 1 箱 | 土鸡蛋 2 盒",
                "还是改成桃子一箱，鸡蛋两盒 | 黄桃 1 箱 | 土鸡蛋 2 盒",
                "改成桃子一箱，雞蛋三盒，紅糖一袋 | 黄桃 1 箱 | 土鸡蛋 3 盒"
            })
    void what_is_listed_is_so_much_of_each(String said, String peaches, String eggs) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱，鸡蛋一盒");
        viewer.says("桃子两箱");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains(peaches, eggs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change it to one box of peaches and two boxes of eggs",
                "please change my order to one box of peaches, two boxes of eggs"
            })
    void so_is_a_list_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("three boxes of peaches and a box of eggs");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("peaches 1 box", "eggs 2 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"只要两箱，再来一斤笋", "只要兩箱，再來一斤筍", "就要两箱就够了，另外来一斤竹笋"})
    void something_else_comes_beside_it(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱", "竹笋 1 斤");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actually only two boxes, and one jin of bamboo | 1 jin",
                "just two boxes of peaches and one jin of bamboo | 1 jin",
                "sorry no, only 2 box, and 1 kilo of bamboo | 2 jin"
            })
    void so_it_does_in_english(String said, String bamboo) {
        var viewer = village().foreigner();
        viewer.says("three boxes of peaches");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("peaches 2 boxes", "amboo shoots " + bamboo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我话过两盒蛋，点解仲系三盒？", "我話過兩盒蛋，點解仲係三盒？", "我明明说的两盒鸡蛋，怎么是三盒？", "我明明说的两盒怎么是三盒"})
    void who_says_that_it_is_wrong_may_have_it_as_he_said(String said) {
        var viewer = village().viewer();
        viewer.says("鸡蛋三盒");
        var asked = viewer.says(said);

        assertThat(asked.labels()).singleElement().asString().contains("2 盒");
        viewer.taps(asked.labels().get(0));
        assertThat(viewer.says("/cart").text()).contains("土鸡蛋 2 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I said two boxes, why is it three?", "I clearly said two boxes of eggs! why three boxes?"})
    void so_he_may_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("three boxes of eggs");
        var asked = viewer.says(said);

        assertThat(asked.labels()).singleElement().asString().contains("2 boxes");
        assertThat(viewer.says("/cart").text()).contains("eggs 3 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖太多了，三袋行不行", "哎呀红糖太多了，三袋中不"})
    void who_asks_for_fewer_is_offered_so_many_in_all(String said) {
        var viewer = village().viewer();
        viewer.says("红糖五袋");

        var asked = viewer.says(said);
        viewer.taps(asked.labels().get(0));
        assertThat(viewer.says("/cart").text()).contains("红糖 3 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"四斤就四斤", "好，四斤就四斤吧"})
    void so_much_be_it_leaves_it_so(String said) {
        var viewer = village().viewer();
        viewer.says("竹笋四斤");

        assertThat(viewer.says(said).labels()).noneMatch(label -> label.contains("腊肉") || label.contains("黄桃"));
        assertThat(viewer.says("/cart").text()).contains("竹笋 4 斤").doesNotContain("腊肉");
    }

    @Test
    void what_was_paid_is_no_amount_of_goods() {
        var viewer = village().viewer();
        viewer.says("腊肉三斤");

        assertThat(viewer.says("腊肉付完174了，够了吧").labels()).noneMatch(label -> label.contains("174 斤"));
        assertThat(viewer.says("/cart").text()).contains("腊肉 3 斤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不对，妈妈的两箱寄长沙", "妈妈的两箱寄长沙", "不對，媽媽的兩箱寄長沙"})
    void a_share_of_it_for_another_place_is_no_more(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");
        viewer.says("李秀兰 13811112222 长沙市天心区书院路9号");
        var asked = viewer.says(said);

        assertThat(asked.labels()).noneMatch(label -> label.contains("2 箱"));
        assertThat(viewer.says("/cart").text()).contains("黄桃 3 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那我先来一斤试试，红糖也要两包", "那我先來一斤試試，紅糖也要兩包"})
    void what_was_just_asked_about_is_taken_with_what_is_named(String said) {
        var viewer = village().viewer();
        viewer.says("腊肉会不会很咸？");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("腊肉 1 斤", "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那就来两箱，再加一斤笋", "那就來兩箱，再加一斤筍", "就拿两箱，再来一斤竹笋", "就要两箱吧，另外来一斤竹笋"})
    void who_may_want_so_many_more_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("黄桃 3 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三斤笋太多了，来两斤腊肉", "三斤筍太多了，來兩斤臘肉", "不要三斤笋，要两斤腊肉", "三斤笋太多了，来两斤猪肝"})
    void other_goods_instead_are_not_so_much_of_the_same(String said) {
        var viewer = village().viewer();
        viewer.says("竹笋三斤");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).doesNotContain("竹笋 2 斤");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not three jin of bamboo, two jin of pork",
                "three jin of bamboo is too much, just two jin of pork"
            })
    void so_they_are_not_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("three jin of bamboo");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).doesNotContain("amboo shoots 2 jin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三斤笋太多了，来两斤笋", "三斤太多了，要两斤就够吃了"})
    void of_the_same_it_is_so_much(String said) {
        var viewer = village().viewer();
        viewer.says("竹笋三斤");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("竹笋 2 斤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"订单9876改成两盒", "訂單9876改成兩盒", "我那个单9876改两盒"})
    void another_orders_number_changes_nothing_of_today(String said) {
        var viewer = village().viewer();
        viewer.says("鸡蛋三盒");
        viewer.says(said);

        assertThat(viewer.says("/cart").text()).contains("土鸡蛋 3 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's just peaches 2 or 3?", "peaches, not bad, 2 or 3?"})
    void who_corrects_nothing_is_offered_what_he_says(String said) {
        var viewer = village().foreigner();
        viewer.says("one box of peaches");

        assertThat(viewer.says(said).labels()).noneMatch(label -> label.contains("in all"));
    }
}
