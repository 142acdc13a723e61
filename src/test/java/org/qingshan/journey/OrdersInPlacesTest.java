package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.ShownMessage;

/** Orders by taps and comments in groups and channels. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class OrdersInPlacesTest extends InPlaces {
    @Test
    void a_tap_counts_once_and_is_answered_by_a_toast_and_in_private() {
        var host = host();
        var group = group(host, "点按群");
        host.says("上 A1").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A1");
        var viewer = acquaintance("小王");
        telegram.world().deliverEach(5);
        var there = viewer.in(group.id()).taps("要 2 箱");
        telegram.world().deliverEach(1);
        var toast = there.isToasted();
        assertThat(toast.path("text").asText())
                .startsWith("已为你留 2 箱 黄桃（A1）")
                .contains("15 分钟内确认")
                .hasSizeLessThanOrEqualTo(200);
        assertThat(toast.has("url")).isFalse();
        viewer.hears("已为你留 2 箱 黄桃（A1）");
        assertThat(viewer.sees())
                .filteredOn(shown -> shown.text().contains("已为你留 2 箱"))
                .hasSize(1);
        viewer.says("/cart").hears("A1 黄桃 2 箱");
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("已为你留"));
        viewer.says("取消 A1").hears("已退回");
        unlink(host, "点按群");
    }

    @Test
    void whom_the_bot_may_not_write_to_sees_it_at_once_with_the_way_to_confirm() {
        var host = host();
        var group = group(host, "生人群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        var stranger = person("生人");
        var toast = stranger.in(group.id()).taps("要 1 袋").isToasted();
        assertThat(toast.path("text").asText()).contains("已为你留 1 袋 红糖（A3）", "点「私聊下单」确认");
        assertThat(toast.path("url").asText()).isEqualTo("https://t.me/qingshan_test_bot?start=cart");
        assertThat(toast.path("show_alert").asBoolean()).isTrue();
        assertThat(stranger.sees()).isEmpty();
        stranger.says("/start cart").hears("A3 红糖 1 袋");
        stranger.says("取消 A3").hears("已退回");
        unlink(host, "生人群");
    }

    @Test
    void forged_and_stale_taps_get_a_polite_answer_and_do_nothing() {
        var host = host();
        var group = group(host, "伪造群");
        host.says("上 A2").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A2");
        var before = taken("A2");
        var viewer = acquaintance("小王").in(group.id());
        assertThat(viewer.forges(card, "不是按钮").isToasted().path("text").asText())
                .contains("这个按钮认不得了");
        assertThat(viewer.forges(card, "A2 3").isToasted().path("text").asText())
                .contains("这个按钮认不得了");
        assertThat(viewer.forges(card, "/buy A2 1 #1").isToasted().path("text").asText())
                .contains("之前直播的");
        assertThat(viewer.forges(card, "/price A2 0.01")
                        .isToasted()
                        .path("text")
                        .asText())
                .contains("这是主播用的");
        var stranger = person("生人甲").in(group.id());
        assertThat(stranger.forges(card, "/buy Z9 3").isToasted().path("text").asText())
                .contains("这个按钮认不得了");
        assertThat(viewer.forges(card, "/nosuch").isToasted().path("text").asText())
                .contains("这个我还不会");
        assertThat(taken("A2")).isEqualTo(before);
        unlink(host, "伪造群");
    }

    @Test
    void a_tap_on_a_card_of_a_lower_price_keeps_nothing_and_says_the_price_of_now() {
        var host = host();
        var group = group(host, "旧价群");
        host.says("上 A3").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A3");
        var button = card.dataOf("要 2 袋").orElseThrow();
        var cheaper = button.substring(0, button.indexOf('@')) + "@1200";
        var before = taken("A3");
        var known = acquaintance("小钱");
        assertThat(known.in(group.id())
                        .forges(card, cheaper)
                        .isToasted()
                        .path("text")
                        .asText())
                .isEqualTo("红糖（A3）刚才是 ¥12.00/袋，现在是 ¥18.80/袋，还没给你留。按现在的价钱要吗？");
        known.hears("刚才是 ¥12.00/袋");
        var stranger = person("生人钱").in(group.id());
        assertThat(stranger.forges(card, cheaper).isToasted().path("text").asText())
                .isEqualTo("红糖（A3）刚才是 ¥12.00/袋，现在是 ¥18.80/袋，还没给你留。要就发：A3 2");
        assertThat(taken("A3")).isEqualTo(before);
        known.taps("要 2 袋，按 ¥18.80/袋").hears("已为你留 2 袋 红糖（A3）");
        known.says("取消 A3").hears("已退回");
        unlink(host, "旧价群");
    }

    @Test
    void plus_one_below_a_card_means_that_card_also_below_a_comment_on_it() {
        var host = host();
        var channel = channel(host, "评论频道");
        var group = group(host, "评论群").discusses(channel);
        host.says("上 A2").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A2");
        var below = group.lastCopy();
        settled();
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        settled();
        var wang = acquaintance("小王");
        var there = wang.in(group.id()).comments(below, "+1");
        wang.hears("已为你留 1 斤 竹笋（A2）");
        var li = acquaintance("小李");
        li.in(group.id()).commentsOn(below, there.lastSaid(), "+2");
        li.hears("已为你留 2 斤 竹笋（A2）");
        group.comesToShow("小李 A2×2");
        wang.says("取消 A2").hears("已退回");
        li.says("取消 A2").hears("已退回");
        unlink(host, "评论群");
        unlink(host, "评论频道");
    }

    @Test
    void comments_of_the_same_seconds_are_answered_by_one_message_and_edits_count() {
        var host = host();
        var group = group(host, "合并群");
        settled();
        telegram.forgetCalls();
        var people = List.of("甲", "乙", "丙", "丁").stream()
                .map(name -> person(name).in(group.id()))
                .toList();
        people.get(0).says("A1 x2");
        people.get(1).says("红糖一袋");
        people.get(2).says("A1 1");
        people.get(3).says("今天天气真好");
        var shown = group.comesToShow("已留：");
        assertThat(shown.text())
                .contains("甲 A1×2", "乙 A3×1", "丙 A1×1", "没收到我私信的")
                .doesNotContain("丁");
        assertThat(shown.buttons()).containsExactly("私聊下单");
        assertThat(telegram.calls("setMessageReaction"))
                .filteredOn(call -> call.chat() == group.id())
                .extracting(call -> call.body().path("message_id").asLong())
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().limit(3).map(FakeUser::lastSaid).toList());
        people.get(0).edits("A1 x3");
        group.comesToShow("甲 A1 改成 3");
        assertThat(telegram.calls("sendMessage"))
                .filteredOn(call -> call.chat() == group.id() && call.text().contains("已留"))
                .hasSize(2);
        assertThat(taken("A1")).isEqualTo("4.000");
        List.of(0, 1, 2).forEach(i -> people.get(i).says("/cancel " + (i == 1 ? "A3" : "A1")));
        group.comesToShow("已退回");
        settled();
        assertThat(taken("A1")).isEqualTo("0.000");
        unlink(host, "合并群");
    }

    @Test
    void a_name_turns_around_nothing_of_what_others_read_beside_it() {
        var host = host();
        var group = group(host, "名字群");
        settled();
        var before = taken("A2");
        var turning = person("小\u202E王\u2067");
        turning.in(group.id()).says("A2 x1");
        var unseen = person("\u202E");
        unseen.in(group.id()).says("A2 x2");
        var shown = group.comesToShow("A2×2");
        assertThat(group.shows())
                .extracting(ShownMessage::text)
                .noneMatch(text -> text.contains("\u202E") || text.contains("\u2067"))
                .anyMatch(text -> text.contains("小王 A2×1"));
        assertThat(shown.text()).contains("有位朋友 A2×2");
        turning.in(group.id()).says("/cancel A2");
        unseen.in(group.id()).says("/cancel A2");
        settled();
        assertThat(taken("A2")).isEqualTo(before);
        unlink(host, "名字群");
    }

    @Test
    void where_reactions_are_not_allowed_none_is_tried_again_and_nothing_else_is_missing() {
        var host = host();
        var group = group(host, "不许表情群");
        settled();
        telegram.forgetCalls();
        telegram.answer("setMessageReaction", Answer.refused(400, "Bad Request: REACTION_INVALID"), 1);
        var viewer = person("戊").in(group.id());
        viewer.says("A1 x1");
        group.comesToShow("戊 A1×1");
        settled();
        viewer.says("A1 x1");
        group.comesToShow("戊 A1×1");
        settled();
        assertThat(telegram.calls("setMessageReaction"))
                .filteredOn(call -> call.chat() == group.id())
                .hasSize(1);
        assertThat(rows.of(
                        "qingshan",
                        "select id from outbox where shop_id = :shop and kind = 'TOAST' and state <> 'SENT' and address = '"
                                + group.id() + "'"))
                .isEmpty();
        viewer.says("/cancel A1");
        unlink(host, "不许表情群");
    }

    @Test
    void digests_keep_their_distance_in_each_group() {
        var host = host();
        var group = group(host, "间隔群");
        settled();
        telegram.forgetCalls();
        var viewer = person("多话的").in(group.id());
        for (int i = 0; i < 8; i++) {
            viewer.says("A5 +1");
            pause();
        }
        settled();
        var sent = telegram.calls("sendMessage").stream()
                .filter(call -> call.chat() == group.id())
                .map(Call::at)
                .toList();
        assertThat(sent).hasSizeBetween(2, 4);
        for (int i = 1; i < sent.size(); i++) {
            assertThat((sent.get(i) - sent.get(i - 1)) / 1_000_000).isGreaterThanOrEqualTo(5_900);
        }
        viewer.says("/cancel A5");
        settled();
        unlink(host, "间隔群");
    }

    private static void pause() {
        await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
    }

    @Test
    void what_looks_like_a_claim_and_is_not_understood_goes_to_the_host_in_silence() {
        var host = host();
        var group = group(host, "求助群");
        settled();
        telegram.forgetCalls();
        var viewer = person("含糊的").in(group.id());
        viewer.says("A9 两箱");
        settled();
        assertThat(rows.<String>of(
                        "qingshan", "select words from unanswered where shop_id = :shop and status = 'OPEN'"))
                .contains("A9 两箱");
        assertThat(telegram.calls("sendMessage"))
                .filteredOn(call -> call.chat() == group.id())
                .isEmpty();
        unlink(host, "求助群");
    }
}
