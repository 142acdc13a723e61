package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who was asked what shall go back and keeps it buys nothing by that, whatever is presented. */
@QuarkusTest
class NothingGivenBackTest extends Journey {
    @ParameterizedTest
    @CsvSource({
        "那算了,还是要",
        "不想要了,刚刚说着玩的，要的",
        "取消,不，还是要的",
        "我不要了,逗你玩的",
        "那算了,哎呀还是要吧",
        "取消,开玩笑的哈哈",
        "cancel,wait i still want them",
        "cancel,lol just kidding"
    })
    void it_is_said_that_it_all_stays_and_what_there_is(String gone, String kept) {
        var village = village();
        village.owner().says("/card A1");
        var buyer = village.viewer();
        buyer.says("A2 2斤");
        assertThat(buyer.says(gone).labels()).as(gone).anyMatch(label -> label.contains("退 2 斤 竹笋"));

        var answer = buyer.says(kept);
        assertThat(answer.text()).as(kept).contains("什么都没退", "竹笋 2 斤");
        assertThat(answer.labels())
                .as(kept)
                .noneMatch(label -> label.startsWith("要 ") || label.startsWith("再加") || label.startsWith("退 "));
    }

    @Test
    void a_wish_for_the_money_back_that_was_a_joke_gives_no_goods_back() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A5 0.5");
        buyer.says("refund me");

        var answer = buyer.says("lol just kidding");
        assertThat(answer.text()).contains("什么都没退", "腊肉 0.5 斤");
        assertThat(answer.labels()).noneMatch(label -> label.startsWith("退 "));
        assertThat(village.owner().says("有人投诉吗").text()).contains("refund me; lol just kidding");
    }

    @Test
    void an_order_that_was_a_joke_may_still_be_taken_back() {
        var buyer = village().viewer();
        buyer.says("A1 100箱");

        assertThat(buyer.says("开玩笑的").labels()).anyMatch(label -> label.contains("退 100 箱 黄桃"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"排着吧", "那我等着", "继续排", "好，排着", "没事，等着吧", "i'll wait", "keep me in line"})
    void who_waits_and_says_so_keeps_his_place(String said) {
        var village = village();
        village.owner().says("/stock A5 1");
        village.owner().says("/card A5");
        village.viewer().says("A5 1斤");
        var buyer = village.neighbour();
        buyer.says("A5 2斤");

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("还给你排着", "候补第 1 位", "腊肉 2 斤");
        assertThat(answer.labels()).as(said).noneMatch(label -> label.startsWith("要 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"刚才开玩笑的", "lol just kidding"})
    void what_was_given_back_for_a_joke_is_offered_again(String joke) {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("腊肉一斤");
        buyer.says("腊肉发霉了");
        assertThat(buyer.says("腊肉不要了").text()).contains("已退回 1 斤");

        var answer = buyer.says(joke);
        assertThat(answer.text()).as(joke).doesNotContain("什么都没退").contains("上次退掉的要拿回来吗");
        assertThat(answer.labels()).as(joke).containsExactly("撤销");
        assertThat(village.owner().says("有人投诉吗").text()).as(joke).doesNotContain(joke);
        assertThat(buyer.taps("撤销").text()).as(joke).contains("1 斤 腊肉");
    }
}
