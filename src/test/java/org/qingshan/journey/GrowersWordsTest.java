package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A grower types with one finger, or lets the phone write: what she says is heard, once, and answered about what she named. */
@QuarkusTest
class GrowersWordsTest extends Journey {

    @Test
    void what_dictation_makes_of_an_announcement_is_one_and_never_an_order() {
        var village = village();
        var grower = village.zhang();

        assertThat(grower.says("周五能戴80金损").text()).contains("记下了：周五（", "带 80 斤 竹笋");
        village.owner().hears("张桂花说周五");
        assertThat(grower.says("周五有20箱桃").text()).contains("带 20 箱 黄桃");
        assertThat(grower.says("周六能带-80斤笋").text()).contains("带什么、带多少？");
        assertThat(grower.says("购物车").text()).doesNotContain("竹笋", "黄桃");
    }

    @Test
    void what_is_agreed_is_told_with_what_is_left() {
        var village = village();
        var grower = village.zhang();

        assertThat(grower.says("你们扣多少").text()).contains("黄桃", "给：卖价的 80%");
        assertThat(grower.says("还剩多少").text()).contains("剩 200 箱").doesNotContain("红糖");
        assertThat(village.viewer().says("你们扣多少").text()).doesNotContain("给：");
    }

    @Test
    void who_asks_whether_he_may_bring_more_is_passed_on_to_the_team() {
        var village = village();
        var grower = village.zhang();

        assertThat(grower.says("今晚我再送50箱桃来行不").text()).contains("记下了", "50 箱 黄桃");
        village.owner().hears("能带 50 箱 黄桃");
        assertThat(grower.says("再送两箱桃给我妈").text()).doesNotContain("记下了：");
    }

    @Test
    void what_is_announced_twice_is_one_basket_and_the_last_number_counts() {
        var village = village();
        var grower = village.zhang();
        grower.says("周五能带80斤笋");

        assertThat(grower.says("周五带80斤笋来").text()).contains("已经记过了：周五（", "80 斤 竹笋");
        assertThat(grower.says("周五能带60斤笋").text()).contains("记下了：周五（", "60 斤 竹笋");
        assertThat(village.owner().hears("能带 60 斤 竹笋").text()).contains("要吗？");
        assertThat(grower.says("我的笋卖了多少").text()).containsOnlyOnce("60 斤").doesNotContain("80 斤");
        assertThat(grower.says("周五能再带50斤笋").text()).contains("记下了", "50 斤 竹笋");
        assertThat(grower.says("我的笋卖了多少").text()).contains("60 斤", "50 斤");
    }

    @Test
    void another_hour_is_told_to_the_team_and_stays_until_another_is_named() {
        var village = village();
        var grower = village.zhang();
        grower.says("明天能带80斤笋");
        village.owner().hears("要吗？");

        assertThat(grower.says("明天下午三点前能带80斤笋").text()).contains("记下了：周", "15:00 前带 80 斤 竹笋");
        assertThat(village.owner().hears("15:00 前能带 80 斤 竹笋").buttons())
                .extracting(Viewer.Button::label)
                .contains("要（6 号）");
        assertThat(grower.says("明天能带80斤笋").text()).as("no other hour is named").contains("已经记过了", "15:00 前");
        assertThat(grower.says("明天能带60斤笋").text()).contains("15:00 前带 60 斤");
        village.owner().hears("15:00 前能带 60 斤 竹笋");
        assertThat(grower.says("明天上午11点能带60.3斤笋").text())
                .as("no number of steps")
                .contains("0.5");
        assertThat(grower.says("明天能带60斤笋").text()).as("nothing half changed").contains("已经记过了", "15:00 前");
    }

    @Test
    void what_the_team_has_wanted_and_is_said_otherwise_is_asked_again() {
        var village = village();
        var grower = village.zhang();
        grower.says("明天能带80斤笋");
        village.owner().says("/lot accept 6");

        assertThat(grower.says("明天能带80斤笋").text()).contains("收货点要：周", "80 斤 竹笋");
        assertThat(grower.says("明天晚上8点能带80斤笋").text()).contains("记下了", "20:00 前");
        assertThat(village.owner().hears("20:00 前能带 80 斤").text()).contains("要吗？");
        assertThat(village.owner().says("/lot accept 6").text()).contains("6 号：还没送到");
        assertThat(grower.hears("收货点要：周").text()).contains("80 斤");
        assertThat(village.owner().says("/lot 7").text()).as("one basket").contains("没有 7 号");
    }

    @Test
    void of_two_baskets_the_one_is_meant_that_is_said_again() {
        var village = village();
        var grower = village.zhang();
        grower.says("明天能带80斤笋");
        grower.says("明天能再带50斤笋");

        assertThat(grower.says("明天能带80斤笋").text()).contains("已经记过了", "80 斤");
        assertThat(grower.says("我的笋卖了多少").text()).contains("80 斤", "50 斤");
    }

    @Test
    void goods_that_are_called_goods_hide_no_others() {
        var village = trustingVillage("山货村");
        village.owner().says("上架 山货 20 30袋 张桂花");
        village.owner().says("上架 黄桃 29.9 50箱 张桂花");
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 张桂花"));

        assertThat(grower.says("我的货卖了多少").text()).contains("山货", "黄桃");
        assertThat(grower.says("我的山货卖了多少").text()).contains("山货").doesNotContain("黄桃");
    }

    @Test
    void an_answer_that_is_tapped_twice_is_given_once() {
        var village = village();
        var grower = village.zhang();
        grower.says("明天能带80斤笋");

        assertThat(village.owner().says("/lot accept 6").text()).contains("6 号：还没送到");
        assertThat(village.owner().says("/lot accept 6").text()).contains("6 号：还没送到");
        assertThat(grower.heardWords())
                .filteredOn(words -> words.contains("收货点要"))
                .hasSize(1);
    }

    @Test
    void whoever_asks_about_the_peaches_hears_of_the_peaches_and_first_of_what_is_on_sale() {
        var village = village();
        var grower = village.zhang();
        village.neighbour().says("A1 x3");
        for (var lot = 0; lot < 13; lot++) {
            grower.says("周五能再带" + (20 + lot) + "箱桃");
        }

        assertThat(grower.says("桃子卖光没得").text()).contains("卖出 3 箱").doesNotContain("土鸡蛋", "20 箱：");
        assertThat(grower.says("我的蛋卖了多少").text()).contains("土鸡蛋").doesNotContain("黄桃");
        assertThat(grower.says("卖了多少").text()).contains("卖出 3 箱", "土鸡蛋");
    }

    private static Viewer wu(Village village) {
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        return grower;
    }

    private static void hasBoughtNothing(Viewer grower) {
        assertThat(grower.says("购物车").text()).doesNotContain("竹笋", "黄桃", "土鸡蛋", "腊肉");
    }

    @Test
    void what_is_counted_in_baskets_and_what_names_no_goods_is_asked_back() {
        var village = village();
        var grower = wu(village);

        assertThat(grower.says("今天笋带了两背篓").text()).contains("「两背篓」是多少斤竹笋");
        assertThat(grower.says("80斤").text()).contains("记下了", "80 斤 竹笋");
        assertThat(grower.says("再带50斤").text()).contains("带什么来？");
        assertThat(grower.says("竹笋").text()).contains("记下了", "50 斤 竹笋");
        assertThat(grower.says("我的笋卖了多少").text()).contains("80 斤", "50 斤");
        assertThat(grower.says("再带30斤").labels()).contains("竹笋", "腊肉");
        assertThat(grower.taps("腊肉").text()).contains("30 斤 腊肉");
        hasBoughtNothing(grower);
    }

    @Test
    void own_goods_and_a_coming_day_are_never_bought_by_accident() {
        var village = village();
        var grower = village.zhang();

        assertThat(grower.says("I'll have thirty boxes of eggs on Saturday morning")
                        .text())
                .contains("30");
        village.owner().hears("能带 30 盒 土鸡蛋");
        assertThat(grower.says("tomorrow 20 more boxes of peaches").text()).contains("20");
        village.owner().hears("能带 20 箱 黄桃");
        assertThat(grower.says("后天给我送两箱黄桃").text()).contains("是你带来卖，还是自己要买");
        assertThat(grower.taps("我带来卖").text()).contains("记下了", "2 箱 黄桃");
        hasBoughtNothing(grower);
        grower.says("后天我要两箱黄桃");
        assertThat(grower.taps("我要买").text()).contains("2 箱 黄桃（A1）");
    }

    @Test
    void what_cannot_come_is_taken_back_and_the_team_hears_of_it() {
        var village = village();
        var grower = wu(village);
        grower.says("周五能带80斤笋");

        assertThat(grower.says("星期五带不了80斤了，只有60斤").text()).contains("记下了", "60 斤 竹笋");
        village.owner().hears("能带 60 斤 竹笋");
        village.owner().says("/lot accept 6");
        assertThat(grower.says("周五的笋我要加到一百二").text()).contains("记下了", "120 斤 竹笋");
        village.owner().hears("能带 120 斤 竹笋");
        assertThat(grower.says("周五带不了那么多笋").text()).contains("竹笋还能带多少斤");
        assertThat(grower.says("90斤").text()).contains("记下了", "90 斤 竹笋");
        assertThat(grower.says("我周五不带了").text()).contains("90 斤 竹笋不带了，已经跟收货点说了");
        assertThat(village.owner().hears("带不来了").text()).contains("吴秀英说周五", "90 斤 竹笋（6 号）");
        assertThat(grower.says("周五的笋带不来了").text()).contains("没记着你要带什么");
        assertThat(grower.says("笋子这几天没有，不来了").text()).doesNotContain("没有要过 A2");

        grower.says("周五能带80斤笋");
        grower.says("周六能带10斤腊肉");
        assertThat(grower.says("我不带了").labels()).hasSize(2);
        assertThat(grower.says("腊肉").text()).contains("10 斤 腊肉不带了");
        assertThat(grower.says("笋子这几天没有，不来了").text()).contains("80 斤 竹笋不带了");
        hasBoughtNothing(grower);
    }

    @Test
    void an_old_woman_asks_for_her_money_and_her_goods_in_her_own_words() {
        var village = village();
        var grower = wu(village);

        assertThat(grower.says("咋个领钱").text()).isEqualTo(grower.says("/payouts").text());
        assertThat(grower.says("结账").text()).isEqualTo(grower.says("/statement").text());
        assertThat(grower.says("坏了好多").text()).isEqualTo(grower.says("/quality").text());
        assertThat(grower.says("笋").text()).contains("卖出 0 斤").doesNotContain("没太明白");
        hasBoughtNothing(grower);
    }
}
