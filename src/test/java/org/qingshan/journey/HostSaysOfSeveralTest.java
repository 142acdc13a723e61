package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Prices for several, a least number, prizes, gifts and orders that are not there: it is said what is done instead, and nothing is the host's own. */
@QuarkusTest
class HostSaysOfSeveralTest extends Journey {
    private static final String EMPTY = "购物车是空的";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃三箱75",
                "黄桃三箱75块",
                "三箱黄桃75",
                "A1 3箱 75",
                "黃桃三箱只要75",
                "黄桃3箱打包价75元",
                "3 boxes of peaches for 75",
                "peaches 3 for 75",
                "peaches: 3 boxes for 75 yuan",
                "the peaches are three boxes for 75"
            })
    void a_price_for_several_is_no_claim_and_no_price_of_one(String said) {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says(said).labels()).as(said).containsExactly("价格改成 ¥25.00");
        assertThat(host.says("/cart").text()).as(said).contains(EMPTY);
        assertThat(village.viewer().says("货单").text()).as(said).contains("黄桃 ¥29.90");
    }

    /** Three at 16.67 would cost 50.01. */
    @ParameterizedTest
    @CsvSource({"三箱黄桃50,¥16.66", "黄桃三箱50块,¥16.66", "A3两袋80块,¥40.00", "A3三袋20块,¥6.66"})
    void what_several_cost_is_never_more_than_what_was_said(String said, String each) {
        assertThat(village().joined("host").says(said).labels()).as(said).containsExactly("价格改成 " + each);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两箱起卖",
                "黄桃两箱起卖",
                "黄桃最少买两箱",
                "minimum two boxes of peaches",
                "at least 2 boxes per order",
                "满50才发货",
                "minimum order 50 yuan",
                "买三送一",
                "第二箱半价",
                "buy two get one free",
                "满两箱包邮",
                "黄桃包邮",
                "前十单包邮",
                "第一单免单",
                "first ten orders ship free",
                "满两箱减5块",
                "满100减10",
                "首单减5块",
                "第一单立减五块",
                "给大家发优惠券",
                "5 yuan off the first order",
                "spend 100 save 10"
            })
    void a_rule_that_there_is_none_of_is_explained(String said) {
        var host = village().joined("host");
        var answer = host.says(said);
        assertThat(answer.text()).as(said).contains("我这里没有", "没改");
        assertThat(answer.labels()).as(said).isEmpty();
        assertThat(host.says("/cart").text()).as(said).contains(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃三箱", "黄桃改成三箱", "昨天有人三箱75买的", "黄桃两箱起卖吗"})
    void other_numbers_are_none_of_it(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("我这里没有");
    }

    @Test
    void what_a_viewer_says_so_is_his_own() {
        assertThat(village().viewer().says("黄桃两箱起卖").text()).doesNotContain("我这里没有");
        assertThat(village().viewer().says("3 boxes of peaches for 75").text()).doesNotContain("我这里没有");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抽奖了抽奖了",
                "抽三个人送黄桃",
                "第一名送两箱黄桃",
                "红糖送一袋给中奖的",
                "raffle two boxes of peaches",
                "first three orders get a free bag of sugar"
            })
    void prizes_are_no_order(String said) {
        var host = village().joined("host");
        assertThat(host.says(said).labels()).as(said).containsExactly("告诉大家");
        assertThat(host.says("/cart").text()).as(said).contains(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"把A3换到第一个", "先讲红糖再讲竹笋", "put the sugar first", "move the eggs to the end"})
    void the_order_of_presenting_is_set_elsewhere(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).contains("「流程」");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "取消1011",
                "1011改成两箱",
                "1011加一箱红糖",
                "1011多送他一箱",
                "给1011加一袋红糖",
                "change order 1011 to two boxes",
                "add a bag of sugar to order 1011"
            })
    void an_order_that_is_not_there_is_not_the_hosts(String said) {
        var host = village().joined("host");
        host.says("A1 1");
        assertThat(host.says(said).text()).as(said).contains("没有订单 1011");
        assertThat(host.says("/cart").text()).as(said).contains("黄桃 1 箱").doesNotContain("红糖");
    }

    @ParameterizedTest
    @ValueSource(strings = {"把孙强那单取消", "孙强的单改成两箱", "cancel Sun Qiang's order"})
    void neither_is_that_of_nobody(String said) {
        var host = village().joined("host");
        host.says("A1 1");
        assertThat(host.says(said).text()).as(said).contains("的订单，什么都没改");
        assertThat(host.says("/cart").text()).as(said).contains("黄桃 1 箱");
    }

    @Test
    void a_present_for_somebodys_order_is_explained() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 2");
        var host = village.joined("host");
        assertThat(host.says("1001多送他一箱").text()).contains("送的东西不进订单 1001", "黄桃 2 箱");
        assertThat(host.says("1001加一箱").text()).contains("说的是订单 1001 吧");
        assertThat(host.says("/cart").text()).contains(EMPTY);
    }

    @Test
    void who_has_not_confirmed_is_named() {
        var village = village();
        var host = village.joined("host");
        assertThat(host.says("谁还没确认").text()).contains("没有人留着货没确认");
        village.viewer().says("A1 2");
        for (var asked : new String[] {"谁下了单没确认", "谁还没填地址", "催一下没确认的", "who hasn't confirmed yet?"}) {
            assertThat(host.says(asked).text()).as(asked).contains("留着货还没确认的", "2 箱");
        }
        assertThat(village.viewer().says("谁还没确认").text()).doesNotContain("留着货还没确认的");
    }

    @Test
    void the_card_is_shown_again() {
        var host = village().joined("host");
        host.says("讲解 A2");
        assertThat(host.says("卡片再发一次").text()).contains("A2 竹笋 的卡片已发给大家");
        assertThat(host.says("show the card again").text()).contains("A2 竹笋 的卡片已发给大家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"剩下的都打八折", "everything that's left 20% off"})
    void what_is_left_is_all_there_is(String said) {
        var village = village();
        village.joined("host").says(said);
        assertThat(village.viewer().says("货单").text()).as(said).contains("黄桃 ¥23.92");
    }
}
