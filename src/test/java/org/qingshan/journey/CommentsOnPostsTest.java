package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.Sql;
import org.qingshan.support.telegram.Answer;

/** What a number below a post of a channel means, in the group where the post is discussed. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class CommentsOnPostsTest extends NumbersInPlaces {
    @Inject
    Sql sql;

    @Test
    void a_number_below_a_post_that_is_no_card_buys_nothing_and_below_a_claim_there_what_was_claimed() {
        var stand = stand("posts_bot", 72_340, "频道讨论群");
        var village = stand.village();
        var group = stand.group();
        var channel = stand.world().channel(-1_009_000_172_340L, "有帖频道");
        channel.isGiven(stand.host(), "can_post_messages", "can_edit_messages");
        stand.host().hears("「有帖频道」绑好了");
        group.discusses(channel);
        stand.world().post(channel, "今晚七点开播，大家早点来");
        var post = group.lastCopy();
        var li = acquaintance(stand.world(), 72_341, "李");
        var there = li.in(group.id()).comments(post, "+1");
        li.hears("没太明白，你是要");
        li.in(group.id()).commentsOn(post, there.lastSaid(), "+2");
        li.hears("没太明白，你是要");
        assertThat(taken(village)).isZero();
        var claim = li.in(group.id()).comments(post, "A2 x1");
        li.hears("已为你留 1 斤 竹笋（A2）");
        var wang = acquaintance(stand.world(), 72_342, "王");
        wang.in(group.id()).commentsOn(post, claim.lastSaid(), "+1");
        wang.hears("已为你留 1 斤 竹笋（A2）");
        assertThat(taken(village, "A1")).isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void below_a_card_whose_fate_nobody_knows_a_number_means_that_card() {
        var stand = stand("lost_card_bot", 72_350, "丢信讨论群");
        var group = stand.group();
        var channel = stand.world().channel(-1_009_000_172_350L, "丢信频道");
        channel.isGiven(stand.host(), "can_post_messages", "can_edit_messages");
        stand.host().hears("「丢信频道」绑好了");
        group.discusses(channel);
        telegram.loseAnswers("sendPhoto", 2);
        stand.host().says("上 A3").hears("卡片已发给大家");
        await().until(() -> rows.of(
                                stand.village().key(),
                                "select id from outbox where shop_id = :shop and state = 'UNKNOWN' and address = '"
                                        + channel.id() + "'")
                        .size()
                == 1);
        telegram.fineWeather();
        var li = acquaintance(stand.world(), 72_351, "李");
        li.in(group.id()).comments(group.lastCopy(), "+1");
        li.hears("已为你留 1 袋 红糖（A3）");
        stand.world().post(channel, "谢谢大家");
        li.in(group.id()).comments(group.lastCopy(), "+1");
        li.hears("没太明白，你是要");
        stand.village().owner().says("/bot off");
    }

    @Test
    void what_a_channel_posts_long_after_a_card_whose_fate_nobody_knows_is_not_that_card() {
        var stand = stand("never_came_bot", 72_370, "没来讨论群");
        var key = stand.village().key();
        var group = stand.group();
        var channel = stand.world().channel(-1_009_000_172_370L, "没来频道");
        channel.isGiven(stand.host(), "can_post_messages", "can_edit_messages");
        stand.host().hears("「没来频道」绑好了");
        group.discusses(channel);
        telegram.answer(call -> call.is("sendPhoto") && call.chat() == channel.id(), Answer.closed(), 1);
        stand.host().says("上 A3").hears("卡片已发给大家");
        await().until(() -> !rows.of(
                        key,
                        "select id from outbox where shop_id = :shop and state = 'UNKNOWN' and address = '"
                                + channel.id() + "'")
                .isEmpty());
        stand.world().post(channel, "谢谢大家");
        await().until(() -> sql.update(
                        "update card_copy set told_at = told_at + interval '2 minutes' where shop_id = ? and ref like ?",
                        key,
                        "%" + group.lastCopy())
                > 0);
        var li = acquaintance(stand.world(), 72_371, "李");
        li.in(group.id()).comments(group.lastCopy(), "+1");
        li.hears("没太明白，你是要");
        assertThat(taken(stand.village(), "A3")).isEmpty();
        stand.village().owner().says("/bot off");
    }

    @Test
    void a_number_below_what_the_place_itself_shows_in_words_means_that() {
        var stand = stand("own_words_bot", 72_380, "自己说群");
        var group = stand.group();
        var channel = stand.world().channel(-1_009_000_172_380L, "自己说频道");
        channel.isGiven(stand.host(), "can_post_messages", "can_edit_messages");
        stand.host().hears("「自己说频道」绑好了");
        group.discusses(channel);
        var li = acquaintance(stand.world(), 72_381, "李");
        stand.world().post(channel, "A3 红糖 18.8 一袋");
        li.in(group.id()).comments(group.lastCopy(), "+1");
        li.hears("已为你留 1 袋 红糖（A3）");
        group.hearsFromNobody("A2 bamboo shoots 9.8 a jin").isAnswered(li.in(group.id()), "+2");
        li.hears("已为你留 2 斤 竹笋（A2）");
        group.hearsFromNobody("A2 卖完了").isAnswered(li.in(group.id()), "+1");
        li.hears("没太明白，你是要");
        stand.village().owner().says("/bot off");
    }
}
