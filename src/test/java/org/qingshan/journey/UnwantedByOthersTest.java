package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What somebody at home does not want is not sold to whoever tells it, and may go back. */
@QuarkusTest
class UnwantedByOthersTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "老婆说鸡蛋不要了",
                "我妈不吃鸡蛋",
                "孩子不爱吃鸡蛋",
                "老公说不要鸡蛋了",
                "my wife doesnt want the eggs",
                "the kids don't like eggs",
                "my husband won't eat the eggs",
                "my husband says no eggs"
            })
    void what_he_has_is_asked_about(String said) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A4 1");
        buyer.says("A1 1");

        var asked = buyer.says(said);
        assertThat(asked.labels()).as(said).containsExactly("退 1 盒 土鸡蛋（A4）");
        assertThat(buyer.taps("退 1 盒 土鸡蛋（A4）").text()).contains("已退回 1 盒 土鸡蛋");
        assertThat(village.viewer().says(said).labels()).as("who has none").noneMatch(label -> label.startsWith("要 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋不要了嘛", "鸡蛋不要了呗", "鸡蛋不要了撒"})
    void it_may_be_said_softly(String said) {
        var buyer = village().viewer();
        buyer.says("A4 1");

        assertThat(buyer.says(said).text()).as(said).contains("已退回 1 盒 土鸡蛋");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不要了，我自己有",
                "家里还有，不要了",
                "不买了，已经买过了",
                "不需要了，我妈买了",
                "don't want it, i have some at home",
                "i already have some, i don't want it"
            })
    void why_it_is_not_wanted_may_be_said(String said) {
        var buyer = village().neighbour();
        buyer.says("A4 1");

        assertThat(buyer.says(said).labels()).as(said).anyMatch(label -> label.contains("退 1 盒 土鸡蛋"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我妈不要红糖要腊肉",
                "他们不要黄桃我要",
                "孩子不吃黄桃皮",
                "我爸不喜欢黄桃的盒子",
                "my wife can't eat peaches fast enough",
                "kids never want the peaches to end"
            })
    void what_is_said_of_more_than_the_goods_gives_none_of_them_back(String said) {
        var viewer = village().viewer();
        viewer.says("腊肉一斤，黄桃一箱");

        var answer = viewer.says(said);
        assertThat(answer.text()).as(said).doesNotContain("要退哪样");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("退"));
        assertThat(viewer.says("/cart").text()).contains("黄桃", "腊肉 1 斤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他们不要黄桃我要", "我妈不要黄桃，我要"})
    void what_he_wants_himself_is_offered(String said) {
        assertThat(village().viewer().says(said).labels()).as(said).contains("要 1 箱 黄桃（A1）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我妈不要黄桃和红糖了", "孩子又不吃黄桃", "my kids won't eat the peaches any more"})
    void what_others_do_not_want_is_asked(String said) {
        var viewer = village().viewer();
        viewer.says("红糖三袋，黄桃一箱");

        assertThat(viewer.says(said).labels()).as(said).contains("退 1 箱 黄桃（A1）");
    }
}
