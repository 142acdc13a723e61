package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;

/** What a number among many means depends on what it replies to. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class RepliesInPlacesTest extends NumbersInPlaces {
    @Test
    void a_number_that_replies_to_a_card_of_an_earlier_stream_is_asked_back() {
        var village = village();
        var world = bot(village, "two_streams_bot");
        var host = world.user(72_301, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_002_301L, "隔天群").isGiven(host, "can_pin_messages");
        host.hears("「隔天群」绑好了");
        host.says("上 A2").hears("卡片已发给大家");
        var old = group.comesToShow("正在讲解 A2");
        host.says("下播 是");
        group.comesToShow("竹笋：这场直播结束了");
        village.owner().says("上架 黄桃 29.9 50箱");
        village.owner().says("开播");
        host.says("上 A1").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A1");
        var li = world.user(72_302, "李");
        li.says("/start").hears("青山村");

        var there = li.in(group.id());
        there.answers(old, "+1");
        assertThat(li.hears("没太明白，你是要").buttons()).anyMatch(label -> label.contains("黄桃"));
        there.edits("+2");
        li.hears("没太明白，你是要");
        assertThat(taken(village)).isZero();

        there.answers(card, "+1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        village.owner().says("/bot off");
    }

    private List<String> forTheHost(Village village) {
        return rows.of(
                village.key(), "select words from unanswered where shop_id = :shop and status = 'OPEN' order by id");
    }

    @Test
    void a_number_that_replies_to_chatter_buys_nothing_and_is_asked_back_or_kept_for_the_host() {
        var stand = stand("chatter_bot", 72_310, "闲聊群");
        var village = stand.village();
        var group = stand.group();
        var said = stand.world().user(72_311, "张").in(group.id()).says("今天好热").lastSaid();
        var li = acquaintance(stand.world(), 72_312, "李");
        var there = li.in(group.id()).repliesTo(said, "+1");
        assertThat(li.hears("没太明白，你是要").buttons()).anyMatch(label -> label.contains("黄桃"));
        there.edits("+2");
        li.hears("没太明白，你是要");
        assertThat(taken(village)).isZero();

        var kate = stand.world().user(72_313, "Kate").reads("en");
        kate.says("/start").hears("Qingshan");
        kate.in(group.id()).repliesTo(said, "+1");
        kate.hears("Did you mean");
        stand.world().user(72_314, "生人").in(group.id()).repliesTo(said, "+3");
        await().untilAsserted(() -> assertThat(forTheHost(village)).contains("+3"));
        assertThat(taken(village)).isZero();

        // What is said to nobody is said of the card.
        li.in(group.id()).says("+1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        // What names its goods needs no card.
        li.in(group.id()).repliesTo(said, "A3 两袋");
        li.hears("已为你留 2 袋 红糖（A3）");
        village.owner().says("/bot off");
    }

    @Test
    void a_number_that_replies_to_what_somebody_claimed_means_the_same_goods() {
        var stand = stand("same_goods_bot", 72_320, "跟单群");
        var village = stand.village();
        var group = stand.group();
        var zhang = acquaintance(stand.world(), 72_321, "张");
        var claim = zhang.in(group.id()).says("A2 x2");
        zhang.hears("已为你留 2 斤 竹笋（A2）");
        var li = acquaintance(stand.world(), 72_322, "李");
        var followed = li.in(group.id()).repliesTo(claim.lastSaid(), "+1");
        li.hears("已为你留 1 斤 竹笋（A2）");
        // Who follows the follower follows the claim.
        var wang = acquaintance(stand.world(), 72_323, "王");
        wang.in(group.id()).repliesTo(followed.lastSaid(), "+3");
        wang.hears("已为你留 3 斤 竹笋（A2）");
        // It was changed meanwhile.
        claim.edits("A3 x1");
        zhang.hears("红糖（A3）");
        wang.in(group.id()).repliesTo(claim.lastSaid(), "+2");
        wang.hears("已为你留 2 袋 红糖（A3）");
        assertThat(taken(village, "A1")).isEmpty();
        // Of two it is not known which is meant.
        claim.says("A2 x1，A3 x1");
        zhang.hears("竹笋");
        wang.in(group.id()).repliesTo(claim.lastSaid(), "+1");
        wang.hears("没太明白，你是要");
        assertThat(taken(village, "A1")).isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void a_claim_that_got_nothing_is_followed_as_well_and_so_is_one_of_the_same_moment() {
        var stand = stand("refused_bot", 72_330, "停卖群");
        var group = stand.group();
        stand.host().says("停卖 A2").hears("竹笋");
        var zhang = acquaintance(stand.world(), 72_331, "张");
        var li = acquaintance(stand.world(), 72_332, "李");
        var claim = zhang.in(group.id()).says("A2 x2");
        li.in(group.id()).repliesTo(claim.lastSaid(), "+1");
        li.hears("竹笋（A2）");
        claim.says("A3 x2");
        li.in(group.id()).repliesTo(claim.lastSaid(), "+1");
        li.hears("已为你留 1 袋 红糖（A3）");
        assertThat(taken(stand.village(), "A1")).isEmpty();
        stand.village().owner().says("/bot off");
    }

    @Test
    void a_number_that_replies_to_a_complaint_orders_nothing() {
        var stand = stand("complaint_bot", 72_380, "售后群");
        var village = stand.village();
        var group = stand.group();
        var zhang = acquaintance(stand.world(), 72_381, "张");
        var complaint = zhang.in(group.id()).says("A1 两箱坏了，要重发");
        var li = acquaintance(stand.world(), 72_382, "李");
        li.in(group.id()).repliesTo(complaint.lastSaid(), "+1");
        li.hears("没太明白，你是要");
        assertThat(taken(village)).isZero();
        village.owner().says("/bot off");
    }

    @Test
    void a_number_that_replies_to_what_the_host_shows_in_words_means_that() {
        var stand = stand("shown_in_words_bot", 72_390, "口播群");
        var village = stand.village();
        var group = stand.group();
        var li = acquaintance(stand.world(), 72_391, "李");
        var host = stand.host().in(group.id()).says("A2 竹笋 9.8");
        li.in(group.id()).repliesTo(host.lastSaid(), "+1");
        li.hears("已为你留 1 斤 竹笋（A2）");
        var kate = stand.world().user(72_392, "Kate").reads("en");
        kate.says("/start").hears("Qingshan");
        host.says("A3 brown sugar 18.80, type 1");
        kate.in(group.id()).repliesTo(host.lastSaid(), "+2");
        kate.hears("2 bags");
        assertThat(taken(village, "A3")).containsExactly("2.000");
        // Of two it is not known which is meant, of what is gone nothing is.
        host.says("A2 竹笋 9.8，A3 红糖 18.8");
        li.in(group.id()).repliesTo(host.lastSaid(), "+1");
        li.hears("没太明白，你是要");
        host.says("竹笋卖完了");
        li.in(group.id()).repliesTo(host.lastSaid(), "+2");
        li.hears("没太明白，你是要");
        // What somebody else says shows nothing.
        var wang = acquaintance(stand.world(), 72_393, "王");
        wang.in(group.id()).says("A2 竹笋 9.8");
        var zhao = acquaintance(stand.world(), 72_394, "赵");
        zhao.in(group.id()).repliesTo(wang.lastSaid(), "+1");
        zhao.hears("没太明白，你是要");
        assertThat(taken(village, "A1")).isEmpty();
        assertThat(taken(village, "A2")).containsExactly("1.000");
        village.owner().says("/bot off");
    }

    @Test
    void a_host_who_announces_goods_with_their_price_in_the_group_claims_none() {
        var stand = stand("announcing_bot", 72_390, "报价群");
        var there = stand.host().in(stand.group().id());
        there.says("A1 黄桃 29.9一箱");
        there.says("A1 peaches 29.9 a box");
        there.edits("A1 peaches 25.9 a box");
        there.says("A5 腊肉 58 一斤");
        there.says("A1 黄桃 29.9");
        there.says("A3 x2");
        stand.host().hears("已为你留 2 袋 红糖（A3）");
        assertThat(taken(stand.village())).hasToString("2.000");
        there.edits("A3 brown sugar 18.8 a bag");
        stand.host().hears("这条改过以后我没看出要什么");
        there.says("我要 A1 黄桃 29.9 一箱");
        stand.host().hears("已为你留 1 箱 黄桃（A1）");
        there.says("I want A5 pork 58 a jin");
        stand.host().hears("没太明白，你是要");
        var li = acquaintance(stand.world(), 72_391, "李");
        li.in(stand.group().id()).says("A1 黄桃 29.9一箱");
        li.hears("已为你留 1 箱 黄桃（A1）");
        stand.village().owner().says("/bot off");
    }

    @Test
    void in_a_forum_who_replies_to_nothing_means_the_card_and_who_replies_to_chatter_does_not() {
        var stand = stand("forum_bot", 72_360, "论坛群");
        var group = stand.group();
        var topic = group.opensTopic("直播");
        var li = acquaintance(stand.world(), 72_361, "李");
        var there = li.in(group.id(), topic).says("+1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        there.says("今天好热");
        there.repliesTo(there.lastSaid(), "+1");
        li.hears("没太明白，你是要");
        assertThat(taken(stand.village(), "A1")).containsExactly("1.000");
        stand.village().owner().says("/bot off");
    }
}
