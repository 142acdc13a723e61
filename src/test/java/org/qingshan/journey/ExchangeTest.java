package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** One thing for another goes and comes in one, whatever is held of it already. */
@QuarkusTest
class ExchangeTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "把一箱黄桃换成两袋红糖 | 2 | 4",
                "拿一箱黄桃换一袋红糖 | 2 | 3",
                "一箱黄桃换一袋红糖 | 2 | 3",
                "swap a box of peaches for two bags of sugar | 2 | 4",
                "change one box of peaches to 2 bags of sugar | 2 | 4"
            })
    void what_comes_is_added_to_what_is_held(String said, int peaches, int sugar) {
        for (int had : new int[] {2, 3}) {
            var viewer = village().viewer();
            viewer.says("黄桃三箱");
            viewer.says("红糖" + had + "袋");
            viewer.says(said);

            assertThat(viewer.says("购物车").text()).contains("黄桃 " + peaches + " 箱", "红糖 " + (sugar - 2 + had) + " 袋");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃换红糖 | 两袋",
                "黄桃换成红糖吧 | 2",
                "算了换红糖 | 红糖两袋",
                "swap the peaches for sugar | 2 bags",
            })
    void how_much_is_wanted_answers_whether_to_exchange(String said, String much) {
        var viewer = village().viewer();
        viewer.says("黄桃三箱");
        viewer.says(said);
        viewer.says(much);

        assertThat(viewer.says("购物车").text()).contains("红糖 2 袋").doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"把一箱黄桃换成两袋红糖", "swap a box of peaches for two bags of sugar"})
    void nothing_goes_for_what_has_run_out(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("黄桃三箱");
        viewer.says("红糖两袋");
        village.viewer().says("红糖一百一十八袋");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("黄桃 3 箱", "红糖 2 袋");
    }

    @ParameterizedTest
    @CsvSource({
        "换成鸡蛋,2 箱 黄桃换成 2 盒 土鸡蛋",
        "把黄桃换成鸡蛋,2 箱 黄桃换成 2 盒 土鸡蛋",
        "其中一箱换鸡蛋,1 箱 黄桃换成 1 盒 土鸡蛋",
        "一箱换成红糖,1 箱 黄桃换成 1 袋 红糖",
        "拿一箱换成鸡蛋吧,1 箱 黄桃换成 1 盒 土鸡蛋",
        "swap one box for eggs,1 箱 黄桃换成 1 盒 土鸡蛋"
    })
    void as_much_as_goes_is_offered_where_it_is_not_said(String said, String button) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");

        assertThat(viewer.says(said).labels())
                .anyMatch(label -> label.replace(" ", "").contains(button.replace(" ", "")));
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱").doesNotContain("鸡蛋", "红糖");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"一箱黄桃换成鸡蛋", "把一箱黃桃換成雞蛋吧", "swap one box of peaches for eggs", "change one of the peaches to eggs"
            })
    void one_goes_for_one_without_a_question(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).as(said).contains("黄桃 1 箱", "土鸡蛋 1 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"swap one peach for eggs", "exchange 1 peach for 1 egg"})
    void a_piece_of_what_is_sold_in_boxes_is_asked_with_both_steps(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 2");

        assertThat(viewer.says(said).labels())
                .containsExactly("Swap 1 box of Yellow peaches for 1 box of Free-range eggs");
        assertThat(viewer.says("yes").text())
                .contains("1 box of Free-range eggs (A4) kept", "1 box of Yellow peaches (A1) given back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一箱黄桃换成竹笋", "可以把一箱黄桃换成鸡蛋吗", "两箱黄桃换成鸡蛋"})
    void what_is_weighed_or_asked_or_more_than_one_is_asked_back(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");

        assertThat(viewer.says(said).labels()).as(said).anyMatch(label -> label.contains("换成"));
        assertThat(viewer.says("购物车").text()).as(said).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @CsvSource({"换成鸡蛋,撤销", "换成红糖,撤销", "swap the peaches for eggs,undo"})
    void who_takes_back_that_he_wants_to_exchange_keeps_what_he_has(String said, String back) {
        var viewer = village().viewer();
        viewer.says("黄桃两箱");
        viewer.says(said);
        viewer.says(back);

        assertThat(viewer.says("/cart").text()).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖打错了，应该是黄桃三箱", "红糖说错了，是黄桃三箱", "红糖不对，要黄桃三箱", "红糖点错了要黄桃三箱"})
    void what_was_a_slip_does_not_stay_beside_what_was_meant(String said) {
        var viewer = village().viewer();
        viewer.says("红糖三袋");

        var asked = viewer.says(said);
        if (viewer.says("购物车").text().contains("红糖 3 袋")) {
            assertThat(asked.labels()).anyMatch(label -> label.contains("换成"));
            assertThat(viewer.says("购物车").text()).doesNotContain("黄桃");
        } else {
            assertThat(viewer.says("购物车").text()).contains("黄桃 3 箱");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'd rather have sugar than peaches"})
    void what_is_rather_wanted_is_offered_for_the_other(String said) {
        var viewer = village().foreigner();
        viewer.says("3 boxes of peaches");

        assertThat(viewer.says(said).labels()).contains("Swap 3 boxes of Yellow peaches for 1 bag of Brown sugar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖换成两盒鸡蛋",
                "把一袋红糖换成一盒鸡蛋",
                "红糖不要了，换成两盒鸡蛋",
                "红糖换成鸡蛋",
                "replace one bag of sugar with a carton of eggs",
                "trade my sugar for a carton of eggs",
                "replace the sugar with eggs"
            })
    void nothing_comes_for_what_nobody_has(String said) {
        var viewer = village().viewer();
        viewer.says("A1 2");

        var answer = viewer.says(said);
        assertThat(answer.text()).contains("你现在没有 红糖（A3），没法换，什么都没动");
        assertThat(answer.labels()).anyMatch(label -> label.matches("要 [12] 盒 土鸡蛋（A4）"));
        assertThat(viewer.says("购物车").text()).contains("黄桃 2 箱").doesNotContain("鸡蛋");
    }

    @Test
    void of_fewer_than_shall_go_none_goes_unasked() {
        var viewer = village().viewer();
        viewer.says("A3 1");

        assertThat(viewer.says("把两袋红糖换成两盒鸡蛋").text()).contains("红糖（A3）你现在只有 1 袋，不够换，什么都没动");
        assertThat(viewer.says("购物车").text()).contains("红糖 1 袋").doesNotContain("鸡蛋");
        viewer.says("把两袋红糖换成两盒鸡蛋");
        viewer.taps("1 袋 红糖换成 2 盒 土鸡蛋");
        assertThat(viewer.says("购物车").text()).contains("土鸡蛋 2 盒").doesNotContain("红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖不要了，换成两盒鸡蛋", "replace one bag of sugar with a carton of eggs"})
    void what_is_replaced_goes_only_where_the_other_is_there(String said) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A3 1");
        village.viewer().says("土鸡蛋六十盒");
        viewer.says(said);

        assertThat(viewer.says("购物车").text()).contains("红糖 1 袋").doesNotContain("鸡蛋");
    }

    @Test
    void the_same_button_tapped_twice_in_a_moment_counts_once() {
        var viewer = village().viewer();
        viewer.says("A1 3");
        viewer.says("谢谢 三箱黄桃");
        var more = viewer.buttons().stream()
                .filter(button -> button.label().equals("再加 3 箱 黄桃（A1）"))
                .findFirst()
                .orElseThrow();
        viewer.says(more.says());

        assertThat(viewer.says(more.says()).text()).contains("黄桃（A1）没有变，共 6 箱");
        clock.forward(Duration.ofSeconds(20));
        assertThat(viewer.says(more.says()).text()).contains("共 9 箱");
    }
}
