package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a host asks of the sale, or wants taken back, is answered for the shop, and not as a buyer's. */
@QuarkusTest
class HostAsksTest extends Journey {

    @ParameterizedTest
    @ValueSource(strings = {"谁下单了", "一共多少单", "今天一共几单", "今天一共幾單", "how many orders so far", "what's the total so far?"})
    void the_whole_is_that_of_the_sale(String said) {
        var village = village();
        village.neighbour().says("A3 2");
        assertThat(village.owner().says(said).text())
                .as(said)
                .contains("战况", "A3 红糖：")
                .doesNotContain("购物车");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁买了A3", "A3都有谁买了", "誰買了紅糖", "who bought A3?", "who ordered sugar"})
    void who_has_bought_something_is_told(String said) {
        var village = village();
        village.neighbour().says("A3 2");
        assertThat(village.owner().says(said).text()).as(said).contains("A3 红糖：1 份单子要了", "2 袋");
        assertThat(village.owner().says("谁买了A4").text()).contains("A4 土鸡蛋 还没有人买");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3有几个人在等", "谁在等A3", "A3有幾個人在等", "who is waiting for A3", "who's waiting for the sugar?"})
    void who_waits_for_something_is_told(String said) {
        var village = village();
        village.owner().says("库存 A3 1");
        village.neighbour().says("A3 2");
        assertThat(village.owner().says(said).text()).as(said).contains("A3 红糖：1 人在等");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A3还剩多少", "紅糖還剩多少", "how much sugar is left?"})
    void what_is_left_of_closed_goods_is_told(String said) {
        var owner = village().owner();
        owner.says("停卖 A3");
        assertThat(owner.says(said).text()).as(said).contains("剩 120 袋");
    }

    @Test
    void what_a_grower_gets_is_told() {
        assertThat(village().owner().says("要给张桂花多少钱").text())
                .contains("张桂花 的货款")
                .doesNotContain("购物车");
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁被拉黑了", "誰被拉黑了", "who is blocked?"})
    void who_is_blocked_is_told(String said) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).contains("没有人被拉黑");
        village.neighbour().says("A1 1");
        village.owner().says("拉黑 张伟");
        assertThat(village.owner().says(said).text()).as(said).contains("拉黑了：张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo that",
                "撤销",
                "撤銷",
                "take back the last price change",
                "撤回刚才的加货",
                "撤回剛才的加貨",
                "改回去",
                "unpack 1009",
                "1009发错了，没发出去",
                "2051记错了，没收到"
            })
    void what_is_wanted_back_is_told_the_way(String said) {
        assertThat(village().owner().says(said).text())
                .as(said)
                .contains("点「撤销」")
                .doesNotContain("没有可以退的货", "不好意思");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "谁报坏了|没有等你处理的报坏",
                "誰報壞了|没有等你处理的报坏",
                "any damage reports?|没有等你处理的报坏",
                "今天退了多少|今天收到",
                "any refunds today|今天收到",
                "1009发错了，没发出去|点「撤销」"
            })
    void who_has_given_back_what_he_took_is_answered_as_the_host(String said, String told) {
        var owner = village().owner();
        owner.says("我自己要 A3 1");
        owner.says("撤销");
        assertThat(owner.says(said).text()).as(said).contains(told).doesNotContain("不好意思");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one bag of A3 is spoiled, take it off"})
    void what_is_spoilt_may_be_taken_off(String said) {
        assertThat(village().owner().says(said).labels()).as(said).containsExactly("减货 A3 1 袋");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "改价 A3 16，A4 32|改价 A3 16|A3 红糖：¥18.80 → ¥16.00",
                "加货 A3 2，A4 1|加货 A4 1|A4 土鸡蛋：60 → 61 盒",
                "停卖 A3、A4|停卖 A4|A4 土鸡蛋 停卖了",
                "price A3 16, A4 32|price A4 32|A4 土鸡蛋：¥36.00 → ¥32.00"
            })
    void several_in_one_are_done_one_by_one(String said, String label, String told) {
        var owner = village().owner();
        var asked = owner.says(said);
        assertThat(asked.labels()).as(said).hasSize(2).contains(label);
        assertThat(owner.taps(label).text()).as(said).contains(told);
    }

    @Test
    void several_lines_are_done_one_by_one() {
        assertThat(village().owner().says("加货 A3 2\n减货 A4 1").labels()).containsExactly("加货 A3 2", "减货 A4 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改成2箱", "还是要3箱吧", "還是要3箱吧", "actually 3", "make it 3"})
    void who_has_nothing_is_asked_of_what_he_changes_it(String said) {
        var viewer = village().viewer();
        assertThat(viewer.says(said).text()).as(said).doesNotContain("已为你留");
        assertThat(viewer.says("购物车").text()).as(said).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我又带来5箱黄桃", "我又帶來5箱黃桃", "刚送来5箱黄桃", "又运来5箱桃子"})
    void what_a_grower_has_brought_is_hers(String said) {
        var grower = village().viewer();
        grower.says("/start join_demo-grower-zhang");
        assertThat(grower.says(said).text()).as(said).doesNotContain("已为你留");
        assertThat(grower.says("购物车").text()).as(said).contains("购物车是空的");
    }
}
