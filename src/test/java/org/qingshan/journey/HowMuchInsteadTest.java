package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever wants to change how much he has is asked for a number, and that number is all that he has then. */
@QuarkusTest
class HowMuchInsteadTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"3", "三箱", "要3箱吧", "改成三箱", "three"})
    void a_number_is_so_much_in_all(String number) {
        var viewer = village().viewer();
        viewer.says("A1 两箱");

        var asked = viewer.says("改数量");
        assertThat(asked.text()).contains("现在是 2 箱，改成多少", "打包前都能改");
        assertThat(asked.labels()).containsExactly("改成 1 箱 黄桃（A1）", "改成 3 箱 黄桃（A1）");

        assertThat(viewer.says(number).text()).contains("改好了，共 3 箱（原来 2 箱）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "再来一箱", "one more"})
    void more_of_it_is_more(String more) {
        var viewer = village().viewer();
        viewer.says("A1 两箱");
        viewer.says("我想改一下数量");

        assertThat(viewer.says(more).text()).contains("共 3 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"I want to change the quantity", "change my order quantity please", "can I change the amount?"})
    void in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 2");
        assertThat(viewer.says(said).text()).contains("2 boxes now. How much shall it be?");

        assertThat(viewer.says("1").text()).contains("1 box in all (before: 2 boxes)");
    }

    @Test
    void what_was_the_last_box_can_be_given_back() {
        var viewer = village().viewer();
        viewer.says("A1 一箱");

        assertThat(viewer.says("改數量").labels()).containsExactly("退 1 箱 黄桃（A1）", "改成 2 箱 黄桃（A1）");
    }

    @Test
    void of_several_things_it_is_told_how() {
        var viewer = village().viewer();
        viewer.says("A1 一箱，A3 一袋");

        assertThat(viewer.says("改数量").text()).contains("A1 改成 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1来半箱", "黄桃半箱", "要半箱黃桃", "half a box of peaches"})
    void what_is_not_sold_by_halves_is_told_so(String half) {
        var viewer = village().viewer();
        var answer = viewer.says(half);

        assertThat(answer.text()).contains("黄桃（A1）按 1 箱 一档卖，这个数配不出来");
        assertThat(answer.labels()).first().isEqualTo("要 1 箱 黄桃（A1）");
        assertThat(viewer.says("/cart").text()).doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"腊肉半斤卖吗", "腊肉能买半斤吗"})
    void whether_half_a_jin_is_sold(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("腊肉（A5）按斤卖", "0.5 斤 起");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋能买半盒吗", "土鸡蛋半盒可以吗"})
    void whether_half_a_box_is_sold(String asked) {
        assertThat(village().viewer().says(asked).text()).contains("土鸡蛋（A4）按盒卖，1 盒 起");
    }

    @ParameterizedTest
    @CsvSource({"一共五斤半,5.5", "总共要六斤半,6.5", "一共2.5斤就好,2.5", "共三斤半,3.5", "一共一斤半,1.5"})
    void half_a_jin_counts_in_a_sum(String sum, String jin) {
        var viewer = village().viewer();
        viewer.says("竹笋三斤");

        assertThat(viewer.says(sum).text()).contains("竹笋（A2）改好了，共 " + jin + " 斤（原来 3 斤）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那就三斤半", "就三斤半吧"})
    void half_a_jin_more_is_not_the_same(String said) {
        var viewer = village().viewer();
        viewer.says("竹笋三斤");

        assertThat(viewer.says(said).text()).contains("3.5 斤");
    }
}
