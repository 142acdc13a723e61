package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whether all is gone is asked of what is shown, and of what was just taken as well. */
@QuarkusTest
class GoneAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {"没了吗", "没货了吗", "都没了？", "沒貨了嗎", "卖完了？", "不会卖光了吧？", "是不是没了", "没有了吗", "抢光了吗", "被抢光了？", "都没了吧", "还有吗"
            })
    void just_behind_an_order_it_is_told_of_that_and_of_the_card(String asked) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("红糖两袋");
        assertThat(viewer.says(asked).text())
                .as(asked)
                .contains("你要的 2 袋 红糖（A3）给你留着", "A3 红糖", "剩 118 袋", "A1 黄桃", "剩 200 箱");
        assertThat(viewer.says("购物车").text()).as(asked).contains("2 袋").doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all gone?",
                "is it all gone?",
                "sold out already?",
                "are they all gone?",
                "none left?",
                "no more left?",
                "oh no, all gone?",
                "everything sold out?",
                "is it sold out"
            })
    void the_same_in_english(String asked) {
        var viewer = village().foreigner();
        viewer.says("2 bags of brown sugar");
        assertThat(viewer.says(asked).text())
                .as(asked)
                .contains("Your 2 bags of Brown sugar (A3) is kept for you", "118 bags left", "200 boxes left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没了吗", "都没了？", "卖完了？", "all gone?", "sold out already?", "是不是没货了"})
    void whoever_has_taken_nothing_hears_of_the_card(String asked) {
        assertThat(village().viewer().says(asked).text()).as(asked).contains("A1 黄桃", "剩 200 箱");
    }

    @Test
    void what_is_ordered_is_told_to_be() {
        var viewer = village().viewer();
        viewer.says("A1 2");
        viewer.says(ADDRESS);
        viewer.says("确认");
        assertThat(viewer.says("没了吗").text())
                .contains("你要的 2 箱 黄桃（A1）已经下单", "剩 198 箱")
                .doesNotContain("留着");
    }

    @Test
    void a_card_that_was_put_up_since_is_told_too() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 2");
        village.owner().says("讲解 A4");
        assertThat(viewer.says("没货了吗").text()).contains("2 箱 黄桃（A1）给你留着", "剩 198 箱", "A4 土鸡蛋", "剩 60 盒");
    }

    @Test
    void who_waits_for_it_hears_so() {
        var village = village();
        var viewer = village.viewer();
        village.owner().says("/stock A5 0");
        viewer.says("腊肉两斤");
        assertThat(viewer.says("没了吗").text())
                .contains("腊肉（A5）你已经在候补：2 斤", "A1 黄桃")
                .doesNotContain("给你留着", "已经下单");
    }

    @Test
    void a_thing_that_is_named_is_told_alone() {
        var viewer = village().viewer();
        viewer.says("红糖两袋");
        for (var asked : new String[] {"鸡蛋没了吗", "鸡蛋没了？", "鸡蛋卖完了？"}) {
            assertThat(viewer.says(asked).text()).as(asked).contains("A4 土鸡蛋").doesNotContain("A3", "A1");
        }
    }

    @Test
    void what_was_taken_long_ago_is_not_meant() {
        var viewer = village().viewer();
        viewer.says("红糖两袋");
        viewer.says(ADDRESS);
        viewer.says("确认");
        clock.forward(Duration.ofMinutes(12));
        assertThat(viewer.says("没了吗").text()).contains("A1 黄桃").doesNotContain("A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的单没了吗", "抢到没有", "有没有抢到", "is my order gone?", "did I make it in time?"})
    void whoever_asks_of_his_own_order_is_shown_it(String asked) {
        var viewer = village().viewer();
        viewer.says("红糖两袋");
        assertThat(viewer.says(asked).text()).as(asked).contains("还没下单", "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没了", "没有了", "都没了"})
    void what_asks_nothing_is_no_question(String said) {
        var viewer = village().viewer();
        viewer.says("红糖两袋");
        assertThat(viewer.says(said).text()).as(said).doesNotContain("剩 200 箱");
    }
}
