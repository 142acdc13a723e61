package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who asks what he has bought or what it comes to sees his cart and what he ordered today; nothing where he was asked to choose and has not. */
@QuarkusTest
class WhatIHaveAskedTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我刚才买了几样",
                "我一共要了几样",
                "我买了啥来着",
                "我今天拍了几样东西",
                "我都买了些什么",
                "我已經買咗乜嘢",
                "我要了哪几样啊",
                "一共几钿",
                "總共幾多銀",
                "一共好多钱嘛",
                "现在多少了"
            })
    void it_is_the_cart(String said) {
        var viewer = village().viewer();
        viewer.says("A1两箱");
        assertThat(viewer.says(said).text())
                .contains("你的购物车", "黄桃 2 箱 ¥59.80", "合计")
                .doesNotContain("不清楚", "没听懂", "真不好意思");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我刚才买了几样", "我买了啥来着", "我今天拍了几样东西"})
    void and_what_was_ordered(String said) {
        var viewer = ordered();
        viewer.says("下单");
        assertThat(viewer.says(said).text()).contains("已下单", "黄桃 1 箱", "合计");
    }

    @Test
    void who_has_bought_nothing_is_told_so() {
        assertThat(village().viewer().says("我买了几样").text()).contains("你还没有订单");
    }

    @Test
    void where_his_order_stands_he_sees_what_is_left_to_do() {
        var viewer = village().viewer();
        viewer.says("A1两箱");
        var answer = viewer.says("我的单子咋个样了");
        assertThat(answer.text()).contains("待确认", "24 小时内发货");
        assertThat(answer.labels()).contains("填地址");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一共多少钱", "一共好多", "我买了几样", "我买了啥来着", "購物車"})
    void nothing_is_taken_before_he_has_chosen(String said) {
        var viewer = village().viewer();
        viewer.says("桃子和鸡蛋");
        var answer = viewer.says(said);
        assertThat(answer.text()).contains("要哪样你还没选");
        assertThat(answer.labels()).containsExactly("要 1 箱 黄桃（A1）", "要 1 盒 土鸡蛋（A4）");
        assertThat(viewer.says("各一份").text()).contains("已为你留 1 箱 黄桃", "已为你留 1 盒 土鸡蛋");
    }

    @Test
    void the_same_in_english() {
        var viewer = village().foreigner();
        viewer.says("peaches and eggs");
        var answer = viewer.says("how much in total?");
        assertThat(answer.text()).contains("Nothing is taken yet");
        assertThat(answer.labels()).hasSize(2);
    }

    @Test
    void an_empty_cart_is_empty_where_nothing_is_to_choose() {
        assertThat(village().viewer().says("一共多少钱").text()).contains("购物车是空的");
    }
}
