package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Right behind a complaint an amount says how much of it is wrong: nobody buys more of what he complains of. */
@QuarkusTest
class ComplaintAmountsTest extends Journey {
    private static Viewer bought(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    private static void hasNoMore(Viewer buyer, String claim) {
        assertThat(buyer.says("购物车").text()).contains(claim);
    }

    @ParameterizedTest
    @CsvSource({
        "红糖有股怪味,两袋都有",
        "红糖怎么是湿的,一袋",
        "上次的红糖不好吃,一袋",
        "红糖结块了,一袋",
        "红糖受潮了,就一袋",
        "红糖发潮了,大概三分之一",
        "红糖生虫了,其中一袋",
        "红糖有霉味,两袋里面有一袋",
        "红糖变味了,两袋都是",
        "红糖硬邦邦的,2袋",
        "少了一袋红糖,一袋",
        "the sugar is hard as a rock,one bag",
        "one bag was missing,1 bag",
        "the sugar came all clumped up,both bags",
        "the sugar smells weird,about half of it",
        "the sugar got wet,2"
    })
    void an_amount_is_told_to_the_host_beside_the_complaint(String complaint, String amount) {
        var village = village();
        var buyer = bought(village, "A3 2袋");

        assertThat(buyer.says(complaint).text()).as(complaint).contains("已经转给主播了");
        var answer = buyer.says(amount);
        assertThat(answer.text()).as(amount).contains("「" + amount + "」也转给主播了", "没有下单");
        assertThat(answer.labels()).isEmpty();
        assertThat(village.owner().says("有人投诉吗").text()).contains(complaint + "; " + amount);
        hasNoMore(buyer, "红糖 2 袋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖两袋都结块了", "两袋红糖都湿了", "红糖受潮了，两袋", "两袋都结块", "两袋都不好吃", "2 bags of sugar came clumped"})
    void how_much_is_wrong_is_not_offered_for_sale(String complaint) {
        var answer = bought(village(), "A3 2袋").says(complaint);

        assertThat(answer.text()).as(complaint).contains("已经转给主播了");
        assertThat(answer.labels()).as(complaint).noneMatch(label -> label.startsWith("要 "));
    }

    @Test
    void what_came_spoilt_is_not_bought_anew_though_nobody_told_that_it_was_sent() {
        var village = village();
        var buyer = bought(village, "A5 1斤");
        village.owner().says("/packed 1001");
        buyer.says("收到了，有两根烂的");

        assertThat(buyer.says("半斤").text()).contains("也转给主播了");
        assertThat(buyer.says("赔我半斤").text()).contains("也转给主播了");
        assertThat(buyer.says("我的订单").text()).contains("腊肉 1 斤").doesNotContain("0.5 斤");
    }

    @Test
    void who_wants_more_all_the_same_says_so_and_gets_it() {
        var village = village();
        var buyer = bought(village, "A3 2袋");
        buyer.says("红糖结块了");
        buyer.says("一袋");

        assertThat(buyer.says("再要一袋").text()).contains("共 3 袋");
        assertThat(buyer.says("A1 1").text()).contains("1 箱 黄桃");
        assertThat(buyer.says("两箱").text()).as("it is over").doesNotContain("转给主播");
    }

    @Test
    void a_word_of_other_goods_or_a_card_ends_it() {
        var village = village();
        var buyer = bought(village, "A3 2袋");
        buyer.says("红糖结块了");
        buyer.says("竹笋多少钱");
        assertThat(buyer.says("一斤").text()).contains("1 斤 竹笋");

        buyer.says("红糖结块了");
        village.owner().says("/card A1");
        buyer.seesCard("黄桃");
        assertThat(buyer.says("1").text()).as("said to the card").contains("黄桃").doesNotContain("转给主播");
    }

    @Test
    void half_an_hour_later_an_amount_is_an_order_again() {
        var village = village();
        var buyer = bought(village, "A3 2袋");
        buyer.says("红糖结块了");
        clock.forward(Duration.ofMinutes(31));

        assertThat(buyer.says("一袋").text()).doesNotContain("转给主播");
    }

    @Test
    void who_has_ordered_nothing_buys_nothing_by_it_either() {
        var viewer = village().viewer();
        viewer.says("红糖结块了");

        assertThat(viewer.says("两袋").labels()).containsExactly("要 2 袋 红糖（A3）");
        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @CsvSource({"货单,两箱,2 箱 黄桃", "红糖多少钱,两袋,2 袋 红糖"})
    void what_was_not_understood_takes_no_order_away(String between, String amount, String got) {
        var viewer = village().viewer();
        viewer.says("红糖结块了");
        viewer.says(between);

        assertThat(viewer.says(amount).text()).as(between).contains(got).doesNotContain("主播");
    }

    @Test
    void goods_that_go_damp_are_not_sent() {
        var viewer = village().viewer();
        viewer.says("红糖发潮了");

        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖会不会结块", "红糖结块了还能吃吗", "红糖会变硬吗"})
    void what_is_only_asked_is_no_complaint(String question) {
        var village = village();
        village.viewer().says(question);

        assertThat(village.owner().heardWords()).as(question).noneMatch(words -> words.contains("有买家投诉"));
    }

    @ParameterizedTest
    @CsvSource({"货单,两袋", "确认,两袋", "算了,一袋", "/cart,两袋", "你们几点下播,两袋", "竹笋还有吗,两斤", "今天有什么,两袋"})
    void whatever_else_comes_in_between_ends_it(String between, String amount) {
        var village = village();
        var buyer = bought(village, "A3 2袋");
        assertThat(buyer.says("红糖结块了").text()).contains("已经转给主播了");
        buyer.says(between);

        assertThat(buyer.says(amount).text()).as(between).doesNotContain("转给主播");
        assertThat(village.owner().says("有人投诉吗").text()).as(between).doesNotContain("; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的", "嗯嗯", "谢谢"})
    void a_nod_does_not_end_it(String nod) {
        var buyer = bought(village(), "A3 2袋");
        buyer.says("红糖结块了");
        buyer.says(nod);

        assertThat(buyer.says("一袋").text()).as(nod).contains("也转给主播了");
    }

    @Test
    void only_what_is_about_it_is_added() {
        var village = village();
        var buyer = bought(village, "A3 2袋");
        buyer.says("红糖结块了");
        buyer.says("一袋");
        buyer.says("不想要了");
        buyer.says("还是要");
        buyer.says("刚才开玩笑的");
        buyer.says("2");

        assertThat(village.owner().says("有人投诉吗").text()).contains("红糖结块了; 一袋").doesNotContain("一袋; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a bag",
                "just a bag",
                "a few",
                "a couple",
                "a couple of bags",
                "half a bag",
                "about a dozen",
                "the whole bag",
                "a box"
            })
    void an_amount_with_an_article_is_told_in_english_as_well(String amount) {
        var village = village();
        var buyer = bought(village, "A1 2");

        assertThat(buyer.says("my peaches were rotten").text()).contains("已经转给主播了");
        var answer = buyer.says(amount);
        assertThat(answer.text()).as(amount).contains("「" + amount + "」也转给主播了");
        assertThat(answer.labels()).as(amount).isEmpty();
        hasNoMore(buyer, "黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我说两箱你发了三箱",
                "我說兩箱你發了三箱",
                "上次我说来两箱桃，你给我发了三箱",
                "you sent me three boxes",
                "I said two boxes of peaches and you sent three",
                "I asked for 3 bags of sugar and you sent 2"
            })
    void another_amount_than_was_ordered_is_told_to_the_host_and_buys_and_pays_nothing(String said) {
        var village = village();
        var buyer = village.neighbour();

        var answer = buyer.says(said);
        assertThat(answer.text())
                .as(said)
                .containsAnyOf("已经转给主播了", "passed on to the host")
                .doesNotContain("已为你留", "kept", "¥");
        assertThat(answer.labels()).as(said).isEmpty();
        assertThat(village.owner().says("有人投诉吗").text()).as(said).contains(said);
    }
}
