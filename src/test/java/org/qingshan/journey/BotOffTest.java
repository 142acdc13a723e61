package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.ShownMessage;

/** A shop whose bot is off for a while, or hears what it must not keep, or too much at once. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class BotOffTest extends WithBots {
    private static final String NAME = "桃🍑".repeat(30);

    @Test
    void while_the_bot_is_off_the_groups_are_shown_so_and_are_right_again_once_it_is_on() {
        var village = village();
        var token = newToken();
        var world = bot(village, token, "sleepy_bot");
        var host = world.user(72_101, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_002_101L, "午睡群").isGiven(host, "can_pin_messages");
        host.hears("「午睡群」绑好了");
        village.owner().says("上 A2");
        var card = group.comesToShow("正在讲解 A2");
        assertThat(village.owner().says("/link").text()).contains("✅ 午睡群");

        village.owner().says("/bot off");
        await().atMost(PATIENCE)
                .until(() -> village.owner().says("/link").text().contains("💤 午睡群：机器人停着"));
        assertThat(village.owner().taps("检查 午睡群").text()).contains("机器人停着，现在看不了");
        village.owner().says("/price A2 7.7");
        village.owner().says("/bot " + token);
        connected(village, "sleepy_bot");
        await().atMost(PATIENCE)
                .until(() -> village.owner().says("/link").text().contains("✅ 午睡群"));
        await().atMost(PATIENCE)
                .until(() ->
                        group.shows().stream().noneMatch(shown -> shown.text().contains("9.80")));
        await().atMost(PATIENCE)
                .until(() -> group.shows().stream()
                                .filter(shown -> shown.text().contains("正在讲解 A2"))
                                .filter(shown -> shown.id() > card.id())
                                .count()
                        == 1);
        village.owner().says("/bot off");
    }

    @Test
    void a_stream_that_ends_while_the_bot_is_out_of_a_group_is_closed_there_when_it_is_back() {
        var village = village();
        var world = bot(village, "away_bot");
        var host = world.user(72_111, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_002_111L, "错过群").isGiven(host, "can_pin_messages");
        host.hears("「错过群」绑好了");
        host.says("上 A1").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A1");
        group.isLeft(host);
        host.hears("我不在「错过群」里了");
        host.says("下播 是");
        await().atMost(PATIENCE)
                .until(() -> rows.of(village.key(), "select id from stream where shop_id = :shop and status = 'LIVE'")
                        .isEmpty());
        group.isGiven(host, "can_pin_messages");
        assertThat(group.comesToShow("这条不再更新了").buttons()).containsExactly("私聊下单");
        await().atMost(PATIENCE)
                .until(() -> group.shows().stream()
                        .filter(shown -> shown.id() == card.id())
                        .allMatch(shown -> shown.text().startsWith("这条不再更新了")));
        village.owner().says("/bot off");
    }

    @Test
    void a_token_is_taken_out_of_the_chat_and_kept_nowhere_whoever_types_it() {
        try (var log = new LogCapture()) {
            var village = village();
            var world = bot(village, "strict_bot");
            var token = newToken();
            var secret = token.substring(10);
            var viewer = world.user(72_121, "路人");
            viewer.says("/start").hears("青山村");
            telegram.forgetCalls();
            for (var words : List.of("/bot " + token, token, "机器人 " + token, "A1 x2 " + token)) {
                viewer.says(words).hears("里有机器人的口令");
                assertDeleted(viewer);
            }
            viewer.says("口令是什么");
            viewer.edits("是 " + token).hears("里有机器人的口令");
            assertDeleted(viewer);
            var there = viewer.in(-1_009_000_002_121L);
            world.group(-1_009_000_002_121L, "泄密群");
            there.says(token);
            assertDeleted(there);
            assertThat(rows.traces(village.key(), secret)).isEmpty();
            assertThat(log.lines()).noneMatch(line -> line.contains(secret));
            assertThat(rows.of(village.key(), "select id from orders where shop_id = :shop"))
                    .isEmpty();
            assertThat(telegram.calls("deleteMessage"))
                    .as("once each")
                    .extracting(call -> call.chat() + " " + call.body().path("message_id"))
                    .doesNotHaveDuplicates();
            village.owner().says("/bot off");
        }
    }

    private void assertDeleted(FakeUser who) {
        await().atMost(PATIENCE)
                .until(() -> telegram.calls("deleteMessage").stream()
                        .anyMatch(call -> call.body().path("message_id").asLong() == who.lastSaid()));
    }

    @Test
    void what_is_too_long_for_one_message_leaves_out_whole_answers_and_counts_them() {
        var village = village();
        var world = bot(village, "crowded_bot");
        var host = world.user(72_131, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_002_131L, "长名群").isGiven(host, "can_pin_messages");
        host.hears("「长名群」绑好了");
        for (int i = 0; i < 60; i++) {
            world.user(72_200 + i, NAME).in(group.id()).says("A1 1");
        }
        group.comesToShow("已留：");
        await().atMost(PATIENCE)
                .until(() -> rows.of(village.key(), "select id from order_line where shop_id = :shop")
                                        .size()
                                == 60
                        && counted(group.shows()) == 60);
        assertThat(telegram.calls("sendMessage"))
                .filteredOn(call -> call.chat() == group.id())
                .allMatch(call -> call.text().length() <= 4_096);
        village.owner().says("/bot off");
    }

    /** Every answer is shown whole, or counted. */
    private static int counted(List<ShownMessage> shown) {
        var people = 0;
        for (var message : shown) {
            var line =
                    message.text().lines().filter(one -> one.startsWith("已留：")).findFirst();
            List<String> answers = new ArrayList<>(
                    line.map(one -> List.of(one.substring(3).split("，"))).orElse(List.of()));
            for (var answer : answers) {
                if (answer.startsWith("还有 ")) {
                    people += Integer.parseInt(answer.replaceAll("\\D", ""));
                } else {
                    assertThat(answer).isEqualTo(NAME + " A1×1");
                    people++;
                }
            }
        }
        return people;
    }
}
