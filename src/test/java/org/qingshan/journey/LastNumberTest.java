package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever says another number counts by the last one. */
@QuarkusTest
class LastNumberTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"不对 两箱吧", "等等，兩箱吧", "算了 两箱", "慢着 两箱就行", "后悔了 两箱就好", "我反悔了，就要两箱", "等一下 还是要两箱"})
    void it_is_so_much_in_all(String said) {
        var viewer = village().viewer();
        viewer.says("要三箱黄桃");

        assertThat(viewer.says(said).text()).contains("黄桃（A1）改好了，共 2 箱（原来 3 箱）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changed my mind, just two",
                "wait, two",
                "that's too many, two please",
                "hmm, just two boxes then"
            })
    void it_is_so_much_in_all_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("three boxes of peaches");

        assertThat(viewer.says(said).text()).contains("Yellow peaches (A1) changed: 2 boxes in all (before: 3 boxes)");
    }

    @Test
    void it_is_of_what_is_counted_so() {
        var viewer = village().viewer();
        viewer.says("三箱黄桃");
        viewer.says("鸡蛋两盒");

        assertThat(viewer.says("等等，两箱吧").text()).contains("黄桃（A1）改好了，共 2 箱（原来 3 箱）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok, two boxes please", "oh, two boxes", "okay two", "sorry, two boxes please"})
    void what_takes_nothing_back_makes_nothing_less_of_another_thing(String said) {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("three boxes of peaches");
        village.owner().says("上 A4");

        viewer.says(said);
        assertThat(viewer.says("/cart").text()).contains("Yellow peaches 3 boxes");
    }

    @Test
    void of_another_thing_that_is_shown_it_says_nothing_of_the_last() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("three boxes of peaches");
        village.owner().says("上 A4");

        viewer.says("actually, two");
        assertThat(viewer.says("/cart").text()).contains("Yellow peaches 3 boxes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"点多了 两箱", "想法变了，两箱", "我反悔了，两箱", "要多了，两箱"})
    void later_it_says_nothing_of_the_last(String said) {
        var viewer = village().viewer();
        viewer.says("三箱黄桃");
        clock.forward(Duration.ofMinutes(4));

        assertThat(viewer.says(said).text()).doesNotContain("原来 3 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两箱吧", "等下，两箱吧", "慢点，两箱吧", "停 两箱吧"})
    void a_smaller_number_alone_is_asked_about(String said) {
        var viewer = village().viewer();
        viewer.says("三箱黄桃");

        var asked = viewer.says(said);
        assertThat(asked.text()).contains("黄桃（A1）没有变，共 3 箱");
        assertThat(asked.labels()).containsExactly("改成 2 箱 黄桃（A1）", "再加 2 箱 黄桃（A1）");
    }

    @Test
    void an_open_number_is_not_overtaken_by_a_confirmation() {
        var viewer = village().viewer();
        viewer.says("三箱黄桃");
        viewer.says(ADDRESS);
        viewer.says("两箱吧");

        assertThat(viewer.says("确认").labels()).contains("改成 2 箱 黄桃（A1）").doesNotContain("撤销");
        assertThat(viewer.says("第一个").text()).contains("共 2 箱（原来 3 箱）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"等等，再来两箱", "再来两箱"})
    void more_of_it_is_more(String said) {
        var viewer = village().viewer();
        viewer.says("三箱黄桃");

        assertThat(viewer.says(said).text()).contains("共 5 箱");
    }

    @Test
    void who_has_nothing_orders_by_it() {
        assertThat(village().viewer().says("算了 来两箱黄桃").text()).contains("已为你留 2 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one box of peaches, no two, actually just one",
                "two boxes of peaches. hmm, too many. one.",
                "three boxes of peaches, wait, two, no, one"
            })
    void of_one_message_the_last_counts(String said) {
        assertThat(village().foreigner().says(said).text()).contains("1 box of Yellow peaches (A1) kept for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖不要了，桃子照发", "桃子照常发，红糖退掉", "紅糖不要了，桃子照寄", "红糖取消，桃子照旧"})
    void one_thing_goes_and_the_other_is_sent_all_the_same(String said) {
        var viewer = village().neighbour();
        viewer.says("A1一箱，A3一袋");

        assertThat(viewer.says(said).text()).contains("已退回 1 袋 红糖（A3）", "黄桃（A1）没有变，共 1 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't want the sugar anymore, but still send the peaches",
                "cancel the sugar, keep the peaches"
            })
    void one_thing_goes_in_english(String said) {
        var viewer = orderedInEnglish();
        viewer.says("1 bag of sugar");

        assertThat(viewer.says(said).text()).contains("1 bag of Brown sugar (A3) given back");
        assertThat(viewer.says("/cart").text()).contains("Yellow peaches 1 box").doesNotContain("sugar");
    }
}
