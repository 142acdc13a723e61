package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A grower who has announced several things changes the one that she means, and announces or changes several in one message. */
@QuarkusTest
class GrowersSeveralGoodsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃改成三十箱，鸡蛋改成八盒",
                "黃桃改成三十箱，雞蛋改成八盒",
                "桃改30箱、鸡蛋改8盒",
                "鸡蛋改成8盒，黄桃30箱",
                "黄桃改成30箱和鸡蛋改成8盒",
                "黄桃只能带30箱了，鸡蛋减到8盒",
                "A1改成30箱，A4改成8盒",
                "change the peaches to 30 boxes and the eggs to 8 boxes",
                "peaches down to 30 boxes, eggs down to 8"
            })
    void several_announcements_are_changed_in_one_message(String said) {
        var grower = village().zhang();
        grower.says("周三送鸡蛋15盒");
        grower.says("周五能带黄桃40箱");

        assertThat(grower.says(said).text())
                .as(said)
                .contains("30 箱 黄桃", "8 盒 土鸡蛋")
                .doesNotContain("已为你留");
        assertThat(grower.says("购物车").text()).as(said).contains("空");
    }

    @Test
    void one_is_changed_and_the_other_taken_back() {
        var grower = village().zhang();
        grower.says("周三送鸡蛋15盒");
        grower.says("周五能带黄桃40箱");

        assertThat(grower.says("黄桃不带了，鸡蛋改成8盒").text()).contains("40 箱 黄桃不带了", "8 盒 土鸡蛋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "明天送鸡蛋三十盒，A1也带20箱",
                "明天送雞蛋三十盒，黃桃也帶20箱",
                "明天我带20箱桃和30盒鸡蛋来",
                "黄桃20箱、鸡蛋30盒，明天能带来",
                "tomorrow I'll bring 20 boxes of peaches and 30 boxes of eggs"
            })
    void several_goods_are_announced_in_one_message(String said) {
        var grower = village().zhang();

        assertThat(grower.says(said).text())
                .as(said)
                .contains("20 箱 黄桃", "30 盒 土鸡蛋")
                .doesNotContain("已为你留");
        assertThat(grower.says("购物车").text()).as(said).contains("空");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃要两箱，鸡蛋要一盒", "给我妈寄黄桃2箱，鸡蛋1盒", "I want 2 boxes of peaches and 1 box of eggs"})
    void what_is_ordered_is_not_announced(String said) {
        var grower = village().zhang();
        grower.says("周三送鸡蛋15盒");
        grower.says("周五能带黄桃40箱");

        assertThat(grower.says(said).text()).as(said).doesNotContain("记下了：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"明天送鸡蛋三十盒，A1也带20箱", "明天送鸡蛋三十盒", "我要两盒鸡蛋给我妈", "2 boxes of eggs for my mother", "鸡蛋多少钱"})
    void a_new_announcement_or_purchase_is_no_answer_to_which(String said) {
        var grower = village().zhang();
        grower.says("周三送鸡蛋15盒");
        grower.says("周五能带黄桃40箱");
        assertThat(grower.says("算了不带了").text()).contains("是哪一批");

        assertThat(grower.says(said).text()).as(said).doesNotContain("不带了，", "will not come");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋", "雞蛋那批", "鸡蛋不带了", "15盒那批", "土鸡蛋的", "鸡蛋15盒", "the eggs", "the 15 boxes"})
    void which_one_is_answered_in_words(String said) {
        var grower = village().zhang();
        grower.says("周五能带黄桃40箱");
        grower.says("周三送鸡蛋15盒");
        grower.says("算了不带了");

        assertThat(grower.says(said).text()).as(said).containsAnyOf("15 盒 土鸡蛋不带了", "will not come");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "改成三十五|35 箱 黄桃",
                "改成三十五箱|35 箱 黄桃",
                "改35|35 箱 黄桃",
                "改到35箱|35 箱 黄桃",
                "make it 35|35 箱 黄桃",
                "推迟一天|33 箱 黄桃",
                "推遲一天|33 箱 黄桃",
                "改到大后天|33 箱 黄桃"
            })
    void what_was_announced_last_is_meant_also_where_it_took_the_place_of_an_earlier_one(String said, String told) {
        var grower = village().zhang();
        grower.says("明天带黄桃25箱");
        grower.says("周六带鸡蛋15盒");
        assertThat(grower.says("明天带黄桃33箱").text()).contains("33 箱 黄桃", "原来报的 25 箱");

        assertThat(grower.says(said).text()).as(said).contains(told).doesNotContain("蛋");
    }

    @Test
    void what_was_just_announced_is_meant_by_who_holds_some_of_the_same() {
        var grower = village().zhang();
        grower.says("明天带桃25箱");
        grower.says("我要买黄桃2箱");
        grower.says("明天带桃10箱");

        assertThat(grower.says("改成12箱").text()).contains("记下了", "12 箱 黄桃");
        assertThat(grower.says("购物车").text()).contains("2 箱");
    }
}
