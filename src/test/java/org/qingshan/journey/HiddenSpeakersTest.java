package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who cannot be seen, and what is pointed at elsewhere. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class HiddenSpeakersTest extends InPlaces {
    @Test
    void an_administrator_who_hides_his_name_is_told_once_why_nothing_comes_of_his_words() {
        var host = host();
        var group = group(host, "匿名喊话群");
        settled();
        var before = taken("A1");
        var seen = group.shows().size();
        group.hearsFromNobody("大家好").hearsFromNobody("/ban 12").hearsFromNobody("/card@other_bot A1");
        settled();
        assertThat(group.shows()).hasSize(seen);

        group.hearsFromNobody("改价 A1 1");
        var told = group.comesToShow("匿名管理员发的话，我看不出是谁");
        assertThat(told.buttons()).containsExactly("私聊下单");
        group.hearsFromNobody("A1 x2").hearsFromNobody("/card A1").hearsFromNobody("+1");
        settled();
        assertThat(group.shows()).hasSize(seen + 1);
        assertThat(telegram.calls("setMessageReaction"))
                .as("whoever was told nothing sees it on his words")
                .filteredOn(call -> call.chat() == group.id())
                .hasSize(3)
                .allMatch(call -> call.body().toString().contains("🤷"));
        assertThat(taken("A1")).isEqualTo(before);
        unlink(host, "匿名喊话群");
    }

    @Test
    void who_speaks_as_a_channel_of_his_own_is_told_once_why_nothing_comes_of_his_words() {
        var host = host();
        var group = group(host, "频道身份群");
        settled();
        var before = taken("A1");
        var seen = group.shows().size();
        group.hearsFromChannel("大家好").hearsFromNobody("A1 x3");
        group.comesToShow("匿名管理员发的话，我看不出是谁");

        group.hearsFromChannel("A1 1");
        var told = group.comesToShow("用频道身份发的话，我看不出是谁");
        assertThat(told.buttons()).containsExactly("私聊下单");
        group.hearsFromChannel("A1 x2");
        settled();
        assertThat(group.shows()).hasSize(seen + 2);
        assertThat(telegram.calls("setMessageReaction"))
                .filteredOn(call -> call.chat() == group.id())
                .hasSize(1);
        assertThat(taken("A1")).isEqualTo(before);
        unlink(host, "频道身份群");
    }

    @Test
    void where_nothing_is_sold_any_more_only_linking_is_anything_to_us() {
        var host = host();
        var group = group(host, "匿名散伙群");
        unlink(host, "匿名散伙群");
        settled();
        group.hearsFromNobody("A1 x2").hearsFromNobody("改价 A1 1");
        settled();
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("匿名管理员"));
        group.hearsFromNobody("/link");
        group.comesToShow("匿名管理员发的话，我看不出是谁");
    }

    @Test
    void a_token_that_an_administrator_types_who_hides_his_name_is_taken_out_of_the_group_each_time() {
        var host = host();
        var group = group(host, "匿名口令群");
        settled();
        var token = WithBots.newToken();
        group.hearsFromNobody("/bot " + token).hearsFromNobody(token);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> group.shows().stream()
                                .filter(shown -> shown.text().contains("里有机器人的口令"))
                                .count()
                        == 2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> telegram.calls("deleteMessage").stream()
                                .filter(call -> call.chat() == group.id())
                                .map(call -> call.body().path("message_id").asLong())
                                .distinct()
                                .count()
                        == 2);
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("匿名管理员"));
        assertThat(rows.traces("qingshan", token.substring(10))).isEmpty();
        unlink(host, "匿名口令群");
    }

    @Test
    void what_replies_to_something_in_another_chat_is_not_about_the_card_that_it_comments_on_either() {
        var host = host();
        var channel = channel(host, "转评频道");
        var group = group(host, "转评群").discusses(channel);
        host.says("上 A2").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A2");
        var below = group.lastCopy();
        settled();
        var before = taken("A2");
        var viewer = acquaintance("小评");
        var elsewhere = telegram.group(address(), "转评别家");
        elsewhere.isAnsweredBelow(below, card, viewer.in(group.id()), "+1");
        settled();
        assertThat(taken("A2")).isEqualTo(before);
        viewer.in(group.id()).comments(below, "+2");
        viewer.hears("已为你留 2 斤 竹笋（A2）");
        viewer.says("取消 A2").hears("已退回");
        unlink(host, "转评群");
        unlink(host, "转评频道");
    }

    @Test
    void a_sure_claim_of_an_administrator_who_hides_his_name_is_answered_too() {
        var host = host();
        var group = group(host, "匿名下单群");
        settled();
        var before = taken("A1");
        group.hearsFromNobody("A1 x2");
        group.comesToShow("匿名管理员发的话，我看不出是谁");
        assertThat(taken("A1")).isEqualTo(before);
        unlink(host, "匿名下单群");
    }

    @Test
    void who_hides_his_name_and_wants_to_link_the_group_is_told_so() {
        var group = telegram.group(address(), "匿名要绑").isGivenByNobody("can_pin_messages");
        group.comesToShow("看不出是谁把我加进来的");
        group.hearsFromNobody("/link");
        group.comesToShow("匿名管理员发的话，我看不出是谁");
    }

    @Test
    void a_reply_to_something_in_another_chat_is_about_that_and_never_about_the_card_that_is_shown_here() {
        var host = host();
        var group = group(host, "原话群");
        host.says("上 A2").hears("卡片已发给大家");
        var card = group.comesToShow("正在讲解 A2");
        host.says("上 A1").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A1");
        settled();
        var ones = taken("A1");
        var viewer = acquaintance("小转");
        group.isAnswered(card, viewer, "+2");
        viewer.hears("已为你留 2 斤 竹笋（A2）");
        viewer.says("取消 A2").hears("已退回");

        var elsewhere = telegram.group(address(), "别家群");
        elsewhere.isAnswered(card, viewer, "+1");
        viewer.hears(shown -> !shown.text().isBlank(), "an answer");
        settled();
        assertThat(taken("A1")).isEqualTo(ones);
        var there = viewer.in(group.id());
        elsewhere.isAnswered(card, there, "+1");
        settled();
        assertThat(taken("A1")).isEqualTo(ones);
        elsewhere.isAnswered(card, viewer, "A1 一箱");
        viewer.hears("已为你留 1 箱 黄桃（A1）");
        viewer.says("取消 A1").hears("已退回");
        unlink(host, "原话群");
    }
}
