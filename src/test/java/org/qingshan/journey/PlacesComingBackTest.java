package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.outbox.Outbox;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Recipient;
import org.qingshan.outbox.SendingAgain;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.ShownMessage;

/** What stands in a place stays true, whoever shows the bot out, brings it back or links it anew. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class PlacesComingBackTest extends InPlaces {
    @Inject
    Lanes lanes;

    @Inject
    Outbox outbox;

    @Inject
    SendingAgain sending;

    private static void assertFollowedNoMore(FakePlace group, ShownMessage... old) {
        for (var one : old) {
            await(one.text())
                    .atMost(Duration.ofSeconds(25))
                    .until(() -> group.shows().stream()
                            .anyMatch(shown ->
                                    shown.id() == one.id() && shown.text().startsWith("这条不再更新了")));
        }
    }

    @Test
    void a_change_of_a_card_that_nobody_knew_of_never_comes_after_the_card_that_is_sent_again() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "旧价群");
        settled();
        telegram.answer(call -> call.is("sendPhoto") && call.chat() == group.id(), Answer.badGateway(), 1);
        host.says("上 A2").hears("卡片已发给大家");
        host.hears("发到「旧价群」的卡片不知道到没到");
        var card = rows.<Number>of(
                        "qingshan",
                        "select max(id) from outbox where shop_id = :shop and kind = 'CARD' and state = 'UNKNOWN' and address = '"
                                + group.id() + "'")
                .get(0)
                .longValue();
        lanes.run("qingshan", () -> {
            var message = OutboxMessage.byId(card).orElseThrow();
            var place = new Recipient(message.chatId(), message.channel(), message.address());
            outbox.put(place, OutgoingMessage.edit(card, null, "昨天的价钱", List.of()), Priority.CARD)
                    .replacing(OutgoingMessage.changesOf(card));
            Lane.current().runLastThings();
            sending.send(message);
            return card;
        });
        group.comesToShow("正在讲解 A2");
        settled();
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("昨天的价钱"));
        unlink(host, "旧价群");
    }

    @Test
    void a_group_is_shown_what_is_on_sale_as_soon_as_its_channel_is_unlinked_or_lost() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var channel = channel(host, "要走频道");
        var group = group(host, "留下讨论");
        settled();
        group.discusses(channel);
        host.says("/link").hears("把我加进直播用的群或频道");
        host.taps("检查 要走频道").comesToSee("「留下讨论」是「要走频道」的讨论群");
        settled();
        var before = group.shows().size();
        unlink(host, "要走频道");
        settled();
        assertShownAnew(group, before);

        channel.isLeft(host).isGiven(host, "can_post_messages", "can_edit_messages");
        host.hears("「要走频道」绑好了");
        settled();
        var again = group.shows().size();
        channel.isLeft(host);
        host.hears("我不在「要走频道」里了");
        settled();
        assertShownAnew(group, again);
        unlink(host, "留下讨论");
    }

    private static void assertShownAnew(FakePlace group, int before) {
        var fresh = group.shows().subList(before, group.shows().size());
        assertThat(fresh).anyMatch(shown -> shown.text().contains("正在直播"));
        assertThat(fresh).anyMatch(shown -> shown.text().contains("正在讲解 A1"));
        assertThat(fresh)
                .filteredOn(shown -> shown.text().contains("正在直播"))
                .extracting(ShownMessage::id)
                .isEqualTo(group.pinned());
    }

    @Test
    void a_group_that_is_linked_again_has_the_new_list_pinned_alone() {
        var host = host();
        var group = group(host, "再绑群");
        var list = group.comesToShow("正在直播");
        settled();
        assertThat(group.pinned()).containsExactly(list.id());
        host.in(group.id()).says("/link@qingshan_test_bot");
        host.hears("「再绑群」绑好了");
        settled();
        var next = group.comesToShow("正在直播");
        assertThat(next.id()).isGreaterThan(list.id());
        await().atMost(Duration.ofSeconds(10)).until(() -> group.pinned().equals(List.of(next.id())));
        unlink(host, "再绑群");
        settled();

        group.isLeft(host).isGiven(host, "can_pin_messages");
        host.hears("「再绑群」绑好了");
        settled();
        var last = group.comesToShow("正在直播");
        await().atMost(Duration.ofSeconds(10)).until(() -> group.pinned().equals(List.of(last.id())));
        unlink(host, "再绑群");
    }

    @Test
    void the_list_before_stays_pinned_until_the_new_one_is() {
        var host = host();
        var group = group(host, "慢置顶群");
        var list = group.comesToShow("正在直播");
        settled();
        telegram.answer(call -> call.is("pinChatMessage") && call.chat() == group.id(), Answer.tooMany(2), 1);
        host.in(group.id()).says("/link@qingshan_test_bot");
        host.hears("「慢置顶群」绑好了");
        settled();
        var next = group.comesToShow("正在直播");
        assertThat(next.id()).isGreaterThan(list.id());
        assertThat(group.pinned()).as("once Telegram has the time").containsExactly(next.id());

        telegram.answer(
                call -> call.is("pinChatMessage") && call.chat() == group.id(),
                Answer.refused(400, "Bad Request: not enough rights to manage pinned messages in the chat"),
                1);
        host.in(group.id()).says("/link@qingshan_test_bot");
        host.hears("「慢置顶群」绑好了");
        settled();
        assertThat(group.comesToShow("正在直播").id()).isGreaterThan(next.id());
        assertThat(group.pinned()).containsExactly(next.id());
        unlink(host, "慢置顶群");
    }

    @Test
    void what_could_not_be_closed_while_the_bot_was_out_is_closed_when_it_is_back() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "出门群");
        var list = group.comesToShow("正在直播");
        var card = group.comesToShow("正在讲解 A1");
        group.isLeft(host);
        host.hears("我不在「出门群」里了");
        unlink(host, "出门群");
        settled();
        var stranger = acquaintance("路人");
        group.isGiven(stranger, "can_pin_messages");
        stranger.hears("我只给青山村的主播帮忙");
        assertFollowedNoMore(group, list, card);
        settled();
        assertThat(group.shows()).hasSize(2);
    }

    @Test
    void what_failed_to_be_closed_because_nobody_had_noticed_that_the_bot_is_out_is_closed_too() {
        var host = host();
        host.says("上 A1").hears("卡片已发给大家");
        var group = group(host, "悄悄群");
        var list = group.comesToShow("正在直播");
        var card = group.comesToShow("正在讲解 A1");
        settled();
        group.isLeftUnnoticed();
        unlink(host, "悄悄群");
        await().atMost(Duration.ofSeconds(25))
                .until(() -> rows.of(
                                        "qingshan",
                                        "select id from chat where shop_id = :shop and not reachable and address = '"
                                                + group.id() + "'")
                                .size()
                        == 1);
        settled();
        group.isGiven(host, "can_pin_messages");
        host.hears("「悄悄群」绑好了");
        assertFollowedNoMore(group, list, card);
        group.comesToShow("正在讲解 A1");
        unlink(host, "悄悄群");
    }
}
