package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What buyers change in the course of an evening, of this stream's order and of the one before. */
@QuarkusTest
class BuyersChangesTest extends Journey {
    private static Viewer having(Village village, String goods) {
        var viewer = village.neighbour();
        viewer.says(goods);
        return viewer;
    }

    private static void packed(Village village) {
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        village.owner().says("/delivered 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃一共五箱", "黄桃总共要五箱", "make the peaches five boxes in total", "黃桃一共五箱"})
    void in_all_is_of_the_order_that_is_there(String said) {
        var village = village();
        var viewer = having(village, "黄桃4箱 红糖2袋");
        nextStream(village);

        assertThat(viewer.says(said).text()).as(said).contains("订单 1001 里的 黄桃（A1）是 4 箱", "没有动");
        assertThat(viewer.says("红糖一共一袋").text()).contains("已退回 1 袋 红糖（A3，订单 1001）");
        assertThat(viewer.says("鸡蛋一共两盒").text()).contains("已下单 2 盒");
    }

    @Test
    void what_lies_in_an_earlier_order_is_swapped_by_two_taps() {
        var village = village();
        var viewer = having(village, "鸡蛋2盒");
        nextStream(village);

        var answer = viewer.says("鸡蛋换成腊肉一斤");
        assertThat(answer.text()).contains("订单 1001 里，有 2 盒", "先退再要");
        assertThat(answer.labels()).anyMatch(label -> label.contains("退 2 盒")).anyMatch(label -> label.contains("腊肉"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1001改成三箱黄桃 | 还有 3 箱",
                "订单1001黄桃改成三箱 | 还有 3 箱",
                "1001退一箱黄桃 | 还有 3 箱",
                "take one box of peaches off 1001 | 还有 3 箱",
                "1001那单黄桃少一箱 | 还有 3 箱",
                "1001的黄桃不要了 | 已退回 4 箱",
                "1001黄桃退六箱 | 就是 4 箱",
                "1001黄桃改成六箱 | 就是 4 箱"
            })
    void an_order_is_changed_by_its_number(String said, String told) {
        var village = village();
        var viewer = having(village, "黄桃4箱 红糖2袋");
        nextStream(village);

        assertThat(viewer.says(said).text()).as(said).contains("1001").contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001退一箱", "take one box off 1001"})
    void where_it_holds_one_thing_that_need_not_be_named(String said) {
        var village = village();
        var viewer = having(village, "黄桃4箱");
        nextStream(village);

        assertThat(viewer.says(said).text()).as(said).contains("还有 3 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"黄桃不要了 | 已退回 4 箱", "黄桃改成三箱 | 还有 3 箱", "黄桃退一箱 | 还有 3 箱"})
    void while_nothing_is_live_a_name_is_of_the_order_that_holds_it(String said, String told) {
        var village = village();
        var viewer = having(village, "黄桃4箱 红糖2袋");
        village.owner().says("/end yes");

        assertThat(viewer.says(said).text()).as(said).contains("1001", told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"打1", "扣1", "公屏扣1", "敲1", "我来扣1"})
    void a_typed_number_is_that_much_of_the_card_and_no_money(String said) {
        var village = village();
        village.owner().says("上 A3");
        var viewer = village.neighbour();

        assertThat(viewer.says(said).text()).as(said).contains("已下单 1 袋 红糖").doesNotContain("付了");
        assertThat(viewer.says("我扣了1呀").text()).doesNotContain("付了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打了20", "打款37.9", "扣了我20块", "打1折吗"})
    void what_else_is_typed_so_is_none(String said) {
        var village = village();
        village.owner().says("上 A3");

        assertThat(village.neighbour().says(said).text()).as(said).doesNotContain("已下单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half of the peaches please, cancel the rest",
                "减一半",
                "黄桃退一半",
                "keep half of the peaches, return the rest"
            })
    void half_is_half_of_what_he_has(String said) {
        var answer = having(village(), "黄桃4箱").says(said);

        assertThat(answer.text()).as(said).doesNotContain("配不出来");
        assertThat(answer.labels()).as(said).contains("改成 2 箱 黄桃（A1）").noneMatch(label -> label.startsWith("要 "));
    }

    @Test
    void a_letter_that_looks_like_a_nought_is_one() {
        assertThat(village().neighbour().says("红糖1O袋").text()).contains("已下单 10 袋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "笋有一股味道，退一半",
                "还有两斤没吃，能退吗",
                "笋老得咬不动，下次不买了",
                "上回那箱少了两斤，这回给我补上",
                "竹笋太苦了，想退",
                "the bamboo was too tough, I want half back",
                "I haven't opened one jin, can I send it back"
            })
    void what_has_come_is_meant_and_not_what_is_ordered_anew(String said) {
        var village = village();
        var viewer = having(village, "竹笋4斤");
        packed(village);
        viewer.says("竹笋3斤");

        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).contains("转给主播了");
        assertThat(answer.labels())
                .as(said)
                .noneMatch(label -> label.contains("改成") || label.startsWith("要 ") || label.startsWith("退 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"竹笋苦不苦", "竹笋会不会太老", "竹笋三斤，怕太老"})
    void who_has_nothing_yet_complains_of_nothing(String said) {
        assertThat(having(village(), "竹笋4斤").says(said).text()).as(said).doesNotContain("真不好意思");
    }
}
