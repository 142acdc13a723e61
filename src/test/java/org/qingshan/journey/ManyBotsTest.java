package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.platform.Sql;
import org.qingshan.support.telegram.Answer;

/** Each shop has its own bot, given, changed and taken away while the program runs. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class ManyBotsTest extends WithBots {
    @Inject
    Sql sql;

    @Test
    void a_shop_is_given_its_bot_in_a_chat_and_sells_through_it_apart_from_all_others() {
        try (var log = new LogCapture()) {
            var village = village();
            assertThat(village.owner().says("/bot").text()).contains("还没有自己的 Telegram 机器人");
            var token = newToken();
            var world = bot(village, token, "second_bot");
            var li = world.user(70_001, "李");
            li.says("/start").hears("青山村");
            li.says("A1 x2").hears("已为你留 2 箱 黄桃（A1）");
            assertThat(rows.of(village.key(), "select id from orders where shop_id = :shop"))
                    .hasSize(1);
            assertThat(rows.of(
                            "qingshan",
                            "select id from chat where shop_id = :shop and channel = 'telegram' and address = '70001'"))
                    .isEmpty();
            var first = telegram.user(70_002, "王");
            first.says("/start").hears("青山村");
            assertThat(rows.traces(village.key(), token.substring(10))).isEmpty();
            assertThat(log.lines()).noneMatch(line -> line.contains(token.substring(10)));
            assertThat(village.owner().says("/bot off").text()).contains("撤掉了");
        }
    }

    @Test
    void a_token_sent_in_telegram_is_taken_out_of_the_chat_and_the_new_bot_takes_over() {
        var village = village();
        var before = bot(village, newToken(), "old_bot");
        var owner = before.user(70_011, "掌柜");
        owner.says("/start join_" + village.code("owner")).hears("店主");
        telegram.forgetCalls();
        var token = newToken();
        var after = telegram.bot(token, "new_bot");
        var herself = after.user(70_011, "掌柜");
        telegram.answer("deleteMessage", Answer.tooMany(2), 1);
        owner.says("/bot " + token).hears("先打开它、点「开始」");
        await().atMost(PATIENCE)
                .until(() -> telegram.calls("deleteMessage").stream()
                        .anyMatch(call -> call.chat() == 70_011
                                && call.body().path("message_id").asLong() == owner.lastSaid()));
        herself.hears("@new_bot 接上了");
        after.user(70_012, "李").says("A3").hears("已为你留 1 袋 红糖（A3）");
        before.user(70_013, "王").says("A3");
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(before.user(70_013, "王").sees()).isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void
            a_token_is_taken_out_of_the_chat_before_the_new_bot_takes_over_though_telegram_asks_for_more_than_half_a_minute() {
        var village = village();
        var before = bot(village, newToken(), "slow_bot");
        var owner = before.user(70_016, "掌柜");
        owner.says("/start join_" + village.code("owner")).hears("店主");
        telegram.forgetCalls();
        var token = newToken();
        var herself = telegram.bot(token, "next_bot").user(70_016, "掌柜");
        telegram.answer("deleteMessage", Answer.tooMany(36), 1);
        owner.says("/bot " + token).hears("先打开它、点「开始」");
        var carried = owner.lastSaid();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> village.owner().says("/bot").text().contains("@next_bot"));
        assertThat(telegram.calls("deleteMessage"))
                .filteredOn(call ->
                        call.chat() == 70_016 && call.body().path("message_id").asLong() == carried)
                .hasSize(2)
                .last()
                .satisfies(call -> assertThat(call.answer().isDone()).isTrue());
        herself.says("/start").hears("青山村");
        village.owner().says("/bot off");
    }

    @Test
    void a_token_is_taken_out_of_the_chat_of_whoever_is_forgotten_meanwhile() {
        var village = village();
        var world = bot(village, newToken(), "forgetful_bot");
        var li = world.user(70_015, "李");
        li.says("/start").hears("青山村");
        telegram.forgetCalls();
        telegram.answer("deleteMessage", Answer.tooMany(8), 1);
        li.says("/bot " + newToken());
        var carried = li.lastSaid();
        await().atMost(PATIENCE).until(() -> deletionsOf(carried) == 1);
        li.says("/forget yes");
        await().atMost(Duration.ofSeconds(60)).until(() -> deletionsOf(carried) == 2);
        village.owner().says("/bot off");
    }

    private long deletionsOf(long message) {
        return telegram.calls("deleteMessage").stream()
                .filter(call ->
                        call.chat() == 70_015 && call.body().path("message_id").asLong() == message)
                .count();
    }

    @Test
    void a_bad_token_changes_nothing_and_whoever_is_wrong_is_told_what_to_do() {
        var village = village();
        var world = bot(village, newToken(), "good_bot");
        assertThat(village.owner().says("/bot 123:abc").text()).contains("这不像口令");
        assertThat(village.owner().says("/bot 请问怎么弄").text()).contains("这不像口令");
        village.owner().says("/bot " + newToken());
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> village.owner().says("/bot").text().contains("Telegram 不认这个口令"));
        world.user(70_021, "李").says("A1").hears("已为你留 1 箱 黄桃（A1）");
        assertThat(village.viewer().says("/bot " + newToken()).text()).doesNotContain("不留底");
        assertThat(village.owner().says("/bot webhook").text()).contains("https");
        village.owner().says("/bot off");
    }

    @Test
    void a_token_that_telegram_does_not_know_for_a_while_is_told_once_and_works_again_by_itself() {
        var village = village();
        var token = newToken();
        bot(village, token, "lost_bot");
        telegram.revoke(token);
        village.owner().hears("Telegram 现在不认 @lost_bot 的口令");
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(village.owner().heardWords())
                .filteredOn(words -> words.contains("Telegram 现在不认"))
                .hasSize(1);

        var world = telegram.bot(token, "lost_bot");
        connected(village, "lost_bot");
        world.user(70_091, "李").says("A1").hears("已为你留 1 箱 黄桃（A1）");
        village.owner().says("/bot off");
    }

    @Test
    void a_bot_that_begins_while_telegram_is_busy_has_its_name_all_the_same() {
        var village = village();
        var asked = new AtomicInteger();
        telegram.answer(
                call -> call.is("getMe") && asked.incrementAndGet() > 1,
                Answer.refused(500, "Internal Server Error: restart"),
                2);
        var world = bot(village, newToken(), "busy_bot");
        var host = world.user(70_101, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        assertThat(host.says("/link").hears("把我加进直播用的群或频道").markup().toString())
                .contains("https://t.me/busy_bot?startgroup=link");
        village.owner().says("/bot off");
    }

    @Test
    void a_bot_is_brought_its_updates_in_its_own_way_whatever_the_others_are() {
        var village = village();
        var world = bot(village, "brought_bot");
        var li = world.user(70_201, "李");
        li.says("/start").hears("青山村");
        assertThat(world.hasWebhook()).isFalse();
        // As the owner says it where the program has an https address.
        sql.update("update bot set mode = 'WEBHOOK' where shop_id = ?", village.key());
        await().atMost(PATIENCE).until(world::hasWebhook);
        var brought = world.webhookDeliveries();
        li.says("A1").hears("已为你留 1 箱 黄桃（A1）");
        assertThat(world.webhookDeliveries()).isGreaterThan(brought);
        assertThat(telegram.world().hasWebhook()).as("that of another shop").isFalse();
        telegram.user(70_202, "王").says("/start").hears("青山村");

        assertThat(village.owner().says("/bot polling").text()).isNotBlank();
        await().atMost(PATIENCE).until(() -> !world.hasWebhook());
        var last = world.webhookDeliveries();
        li.says("A3").hears("已为你留 1 袋 红糖（A3）");
        assertThat(world.webhookDeliveries()).isEqualTo(last);
        village.owner().says("/bot off");
    }

    @Test
    void a_bot_serves_one_shop_alone() {
        var one = village();
        var other = village();
        var token = newToken();
        bot(one, token, "one_bot");
        assertThat(other.owner().says("/bot " + token).text()).contains("已经是别家店的了");
        one.owner().says("/bot off");
        assertThat(other.owner().says("/bot off").text()).contains("还没有自己的 Telegram 机器人");
        bot(other, token, "one_bot");
        other.owner().says("/bot off");
    }

    @Test
    void in_a_group_a_token_is_no_secret_any_more() {
        var village = village();
        var world = bot(village, newToken(), "group_bot");
        var owner = world.user(70_041, "掌柜");
        owner.says("/start join_" + village.code("owner")).hears("店主");
        var token = newToken();
        world.group(-1_009_000_000_001L, "群");
        owner.in(-1_009_000_000_001L).says("/bot " + token);
        world.user(70_041, "掌柜").hears("/revoke");
        assertThat(rows.traces(village.key(), token.substring(10))).isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void whose_bot_is_taken_away_is_served_there_no_more() {
        var village = village();
        var world = bot(village, newToken(), "gone_bot");
        world.user(70_051, "李").says("/start").hears("青山村");
        assertThat(village.owner().says("/bot off").text()).contains("撤掉了");
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        var late = world.user(70_052, "王");
        late.says("/start");
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        assertThat(late.sees()).isEmpty();
    }

    @Test
    void the_end_of_a_stream_closes_its_cards_and_the_list_wherever_they_stand() {
        var village = village();
        var world = bot(village, newToken(), "evening_bot");
        var host = world.user(70_061, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_000_061L, "收摊群").isGiven(host, "can_pin_messages");
        host.hears("「收摊群」绑好了");
        host.says("上 A1").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A1");
        host.says("上 A2").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A2");
        host.says("下播 是");
        assertThat(group.comesToShow("竹笋：这场直播结束了").id()).isEqualTo(card.id());
        group.comesToShow("黄桃：这场直播结束了");
        group.comesToShow("「青山丰收直播」结束了");
        assertThat(group.shows()).allSatisfy(shown -> {
            assertThat(shown.buttons()).allMatch("私聊下单"::equals);
            assertThat(shown.text()).doesNotContain("正在讲解");
        });
        var viewer = world.user(70_062, "晚来的").in(group.id());
        viewer.forges(card, "/buy A2 1 #1").isToasted();
        assertThat(rows.of(village.key(), "select id from order_line where shop_id = :shop"))
                .isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void forged_payloads_of_links_get_a_greeting_and_open_nothing() {
        var village = village();
        var world = bot(village, newToken(), "door_bot");
        var viewer = world.user(70_071, "客");
        for (var payload : List.of("q_Z9", "a_", "s_A1;drop", "cartt", "link", "q_A1_A2", "join_nosuch", "x_A1")) {
            viewer.says("/start " + payload);
            viewer.hears(shown -> !shown.text().isBlank(), "an answer to " + payload);
        }
        assertThat(viewer.sees())
                .noneMatch(shown -> shown.text().contains("要多少") || shown.text().contains("你现在是"));
        viewer.says("/start q_a1").hears("要多少");
        assertThat(rows.of(village.key(), "select id from orders where shop_id = :shop"))
                .isEmpty();
        village.owner().says("/bot off");
    }

    @Test
    void who_calls_the_bot_by_name_in_a_group_says_nothing_else_by_it() {
        var village = village();
        var world = bot(village, newToken(), "named_bot");
        var host = world.user(70_081, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_000_081L, "点名群").isGiven(host, "can_pin_messages");
        host.hears("「点名群」绑好了");
        world.user(70_082, "小王").in(group.id()).says("@named_bot A1 x2");
        world.user(70_083, "小李").in(group.id()).says("A3 一袋 @Named_Bot");
        group.comesToShow("小王 A1×2");
        group.comesToShow("小李 A3×1");
        village.owner().says("/bot off");
    }
}
