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
}
