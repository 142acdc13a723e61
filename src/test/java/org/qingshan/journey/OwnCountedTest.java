package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who asks whether what he has is noted, or how much it is, is shown it, and orders nothing by that. */
@QuarkusTest
class OwnCountedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "你给我记的几箱",
                "桃子一共几箱了",
                "都记上了吧",
                "都记下了吗",
                "确定是两箱吧",
                "一共两箱对吧",
                "桃还在吧",
                "桃子還在嗎",
                "一共103块8对吧",
                "全部計埋幾錢",
                "埋單",
                "so that's four peaches right?",
                "that's 2 boxes of peaches and one of eggs, correct?",
                "did you get all that?",
                "oh and what's in my order now",
                "oh the total was 103.80 right?"
            })
    void it_is_shown(String said) {
        var buyer = village().neighbour();
        buyer.says("黄桃2箱 鸡蛋1盒");

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("A1 黄桃 2 箱", "合计 ¥103.80");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("要 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"笋还在吗", "主播还在吗", "that's right", "is the pork right?", "地址记上了吗", "糖还有吗", "再来两箱对吧"})
    void something_else_is_not(String said) {
        var buyer = village().neighbour();
        buyer.says("黄桃2箱 鸡蛋1盒");
        assertThat(buyer.says(said).text()).as(said).doesNotContain("A4 土鸡蛋 1 盒");
    }

    @ParameterizedTest
    @ValueSource(strings = {"确定是两箱吧", "桃还在吧", "两箱黄桃对吧", "that's two boxes of peaches, right?"})
    void who_has_nothing_is_shown_nothing(String said) {
        assertThat(village().neighbour().says(said).text()).as(said).doesNotContain("购物车是空的");
    }
}
