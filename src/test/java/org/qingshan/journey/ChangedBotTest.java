package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.Sql;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.Call;
import org.qingshan.support.telegram.ShownMessage;
import org.qingshan.web.Market;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/** A shop that is given another bot: in private chats and basic groups both count their messages from one. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class ChangedBotTest extends WithBots {
    @Inject
    Sql sql;

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
    void what_telegram_asked_of_the_old_bot_is_nothing_to_the_new_one() {
        var village = village();
        bot(village, "tired_bot");
        sql.update(
                "insert into chat_rest (shop_id, channel, address, until)"
                        + " values (?, 'telegram', '-1009000002041', clock_timestamp() + interval '10 minutes')",
                village.key());
        bot(village, "fresh_bot");
        assertThat(rows.of(village.key(), "select address from chat_rest where shop_id = :shop"))
                .isEmpty();
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

    private String pictured(Village village, String name) {
        return rows.<String>of(
                        village.key(), "select photo from product where shop_id = :shop and name_zh = '" + name + "'")
                .get(0);
    }

    @Test
    void pictures_of_goods_that_were_sent_to_the_old_bot_are_on_the_cards_of_the_new_one() {
        var village = village();
        var before = bot(village, "pictured_bot");
        var wang = before.user(72_033, "王");
        wang.says("/start").hears("青山村");
        var host = before.user(72_031, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        host.sendsPhoto("A1").hears("黄桃的图片收下了");
        await().atMost(PATIENCE).until(() -> pictured(village, "黄桃").startsWith("photos/" + village.key() + "/"));
        host.says("上 A1").hears("卡片已发给大家");
        assertThat(wang.hears("正在讲解 A1").isPhoto()).isTrue();
        assertThat(telegram.calls("sendPhoto"))
                .as("what Telegram has is not sent to it again")
                .filteredOn(call -> call.chat() == 72_033)
                .last()
                .extracting(call -> call.body().path("photo").asText())
                .asString()
                .startsWith("AgACAgPictureSent");
        var li = bot(village, "picturing_bot").user(72_032, "李");
        li.says("/start").hears("青山村");
        village.owner().says("上 A1");
        assertThat(li.hears("正在讲解 A1").isPhoto()).isTrue();
        assertThat(given().get("/chat/" + village.key() + "/live").<String>path("pinned.photo"))
                .startsWith("/photos/");
        village.owner().says("/bot off");
    }

    @Test
    void a_picture_that_only_the_old_bot_knows_is_drawn_in_places_and_asked_for_once() {
        var village = village();
        var before = bot(village, "keeping_bot");
        before.givesFiles(false);
        var host = before.user(72_041, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        host.sendsPhoto("竹笋").hears("竹笋的图片收下了");
        await().atMost(PATIENCE)
                .until(() -> rows.of(village.key(), "select tried from team_photo where shop_id = :shop")
                        .equals(List.of(1)));
        var after = bot(village, "drawing_bot");
        var same = after.user(72_041, "主持");
        same.says("/start").hears("青山村");
        var group = after.group(-1_009_000_002_041L, "画图群").isGiven(same, "can_pin_messages");
        same.hears("「画图群」绑好了");
        telegram.forgetCalls();
        village.owner().says("上 A2");
        var card = group.comesToShow("正在讲解 A2");
        assertThat(card.isPhoto()).isTrue();
        village.owner().says("/price A2 8.8");
        assertThat(group.comesToShow("¥8.80").id()).isEqualTo(card.id());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(telegram.calls("editMessageMedia"))
                        .as("the drawing tells the new price")
                        .anyMatch(call -> call.chat() == group.id()));
        // In whichever of the two chats it was tried first, the other one need not try it.
        assertThat(telegram.calls("sendPhoto")).anyMatch(ChangedBotTest::namesPicture);
        village.owner().says("上 A1");
        group.comesToShow("正在讲解 A1");
        telegram.forgetCalls();
        village.owner().says("上 A2");
        // After as many messages as a group takes in a minute the next one waits.
        await().atMost(PATIENCE.multipliedBy(3))
                .until(() -> group.shows().stream()
                        .anyMatch(shown -> shown.id() > card.id()
                                && shown.isPhoto()
                                && shown.text().contains("正在讲解 A2")));
        assertThat(telegram.calls("sendPhoto")).noneMatch(ChangedBotTest::namesPicture);
        assertThat(pictured(village, "竹笋")).startsWith("AgACAgPictureSent");
        village.owner().says("/bot off");
    }

    private static boolean namesPicture(Call call) {
        return call.body().path("photo").asText().startsWith("AgACAgPictureSent");
    }

    /** What a person is offered in his own chat, as it was set last. */
    private String menu(long person) {
        return telegram.calls("setMyCommands").stream()
                .map(call -> call.body())
                .filter(body -> body.path("scope").path("chat_id").asLong() == person)
                .reduce((older, newer) -> newer)
                .map(body -> body.path("commands").toString())
                .orElse("");
    }

    @Test
    void the_team_finds_its_commands_with_the_new_bot() {
        var village = village();
        var packer = bot(village, "menu_bot").user(72_051, "打包");
        packer.says("/start join_" + village.code("packer")).hears("打包员");
        await().atMost(PATIENCE).until(() -> menu(72_051).contains("\"weigh\""));
        telegram.forgetCalls();
        var after = bot(village, "menu_too_bot");
        await().atMost(PATIENCE).until(() -> menu(72_051).contains("\"weigh\""));
        assertThat(menu(72_051)).contains("\"packed\"").doesNotContain("\"price\"");
        telegram.forgetCalls();
        after.user(72_051, "打包").says("/start").hears("青山村");
        await().atMost(PATIENCE).until(() -> menu(72_051).contains("\"weigh\""));
        village.owner().says("/bot off");
    }

    @Test
    void whoever_was_let_go_is_offered_what_viewers_are() {
        var village = village();
        var packer = bot(village, "leaving_bot").user(72_061, "打包");
        packer.says("/start join_" + village.code("packer")).hears("打包员");
        packer.says("/start join_" + village.code("screener")).hears("验货员");
        await().atMost(PATIENCE).until(() -> menu(72_061).contains("\"inspect\""));
        dismiss(village, "PACKER");
        await().atMost(PATIENCE).until(() -> !menu(72_061).contains("\"packed\""));
        assertThat(menu(72_061)).as("who inspects still does").contains("\"inspect\"");
        dismiss(village, "SCREENER");
        await().atMost(PATIENCE).until(() -> !menu(72_061).contains("\"inspect\""));
        assertThat(menu(72_061)).contains("\"cart\"").doesNotContain("\"console\"");
        village.owner().says("/bot off");
    }

    private void dismiss(Village village, String role) {
        var link = village.owner().says("/console").text();
        var session = Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow());
        var member = rows.of(
                        village.key(),
                        "select id from member where shop_id = :shop and active and role = '" + role + "'")
                .get(0);
        given().cookie("qs_console", session)
                .redirects()
                .follow(false)
                .formParam("token", FormToken.of(Secret.read(session).orElseThrow()))
                .formParam("id", member)
                .post("/console/shop/team/dismiss")
                .then()
                .statusCode(303);
    }
}
