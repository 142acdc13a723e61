package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.ShownMessage;

/** A shop that is given another bot: in private chats and basic groups both count their messages from one. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class ChangedBotTest extends WithBots {

    private Object held(Village village, String slot) {
        return rows.of(
                        village.key(),
                        "select sum(l.quantity) from order_line l join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id"
                                + " where l.shop_id = :shop and l.state = 'HELD' and i.slot = '" + slot + "'")
                .get(0);
    }

    @Test
    void the_first_words_to_the_new_bot_are_heard_though_the_old_one_counted_as_far() {
        var village = village();
        var before = bot(village, "first_bot");
        before.user(72_001, "李").says("A1 x2").hears("已为你留 2 箱 黄桃（A1）");
        var after = bot(village, "next_bot");
        var li = after.user(72_001, "李");
        li.says("A3").hears("已为你留 1 袋 红糖（A3）");
        li.edits("A3 x2").hears("共 2 袋");
        assertThat(held(village, "A1")).hasToString("2.000");
        assertThat(held(village, "A3")).hasToString("2.000");
        village.owner().says("/bot off");
    }

    @Test
    void what_the_old_bot_has_shown_is_not_changed_in_a_message_of_the_new_one() {
        var village = village();
        var before = bot(village, "card_bot");
        var li = before.user(72_011, "李");
        li.says("/start").hears("青山村");
        village.owner().says("上 A1");
        var card = li.hears("黄桃");
        var after = bot(village, "cardless_bot");
        var herself = after.user(72_011, "李");
        while (herself.sees().stream().noneMatch(shown -> shown.id() >= card.id())) {
            herself.says("货单").hears("黄桃");
        }
        var seen = herself.sees().stream().map(ShownMessage::text).toList();
        village.owner().says("/price A1 25.9");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                rows.<String>of(
                                        village.key(),
                                        "select state from outbox where shop_id = :shop and kind = 'EDIT' and channel = 'telegram'"))
                        .isNotEmpty()
                        .allMatch("FAILED"::equals));
        assertThat(herself.sees().stream().map(ShownMessage::text).toList()).isEqualTo(seen);
        village.owner().says("/bot off");
    }

    @Test
    void the_new_bot_posts_the_card_and_the_list_anew_where_it_is_let_in() {
        var village = village();
        var before = bot(village, "placed_bot");
        var host = before.user(72_021, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = before.group(-1_009_000_002_021L, "换人群").isGiven(host, "can_pin_messages");
        host.hears("「换人群」绑好了");
        host.says("上 A2").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A2");
        var token = newToken();
        var after = telegram.bot(token, "placed_too_bot");
        var same = after.group(group.id(), "换人群").hasUnnoticed("can_pin_messages");
        // Telegram counts a supergroup's messages for all bots together: whatever was said before has its number.
        for (int i = 0; i < 20; i++) {
            after.user(72_022, "路人").in(group.id()).says("大家好");
        }
        village.owner().says("/bot " + token);
        connected(village, "placed_too_bot");
        same.comesToShow("正在讲解 A2");
        var list = same.comesToShow("正在直播");
        await().atMost(PATIENCE).until(() -> same.pinned().contains(list.id()));
        assertThat(rows.of(village.key(), "select state from place where shop_id = :shop"))
                .containsExactly("LINKED");
        village.owner().says("/price A2 7.7");
        assertThat(same.comesToShow("7.70").text()).contains("A2");
        village.owner().says("/bot off");
    }
}
