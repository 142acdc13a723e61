package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;

/** Who replies to what the shop has told him, or to his own words, means the goods of that, whatever is presented. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class RepliesToReceiptsTest extends WithBots {

    private List<String> taken(Village village, String slot) {
        return rows.of(
                village.key(),
                "select cast(sum(l.quantity) as text) from order_line l join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id"
                        + " where l.shop_id = :shop and i.slot = '" + slot
                        + "' and l.state <> 'RELEASED' having sum(l.quantity) > 0");
    }

    /** A village with a bot, where A4 is presented. */
    private record Stand(Village village, FakeWorld world) {}

    private Stand stand(String bot, int numbers) {
        var village = village();
        var world = bot(village, bot);
        var host = world.user(numbers, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        host.says("上 A4").hears("卡片已发给大家");
        return new Stand(village, world);
    }

    private static FakeUser viewer(Stand stand, long id, String language) {
        var person = stand.world().user(id, "李" + id).reads(language);
        person.says("/start").hears(language.startsWith("zh") ? "青山村" : "Qingshan");
        return person;
    }

    @Test
    void a_reply_to_the_receipt_of_one_thing_is_of_that() {
        var stand = stand("receipts_bot", 72_510);
        var li = viewer(stand, 72_511, "zh-hans");
        li.says("A1 1");
        var receipt = li.hears("已为你留 1 箱 黄桃（A1）");
        li.answers(receipt, "+1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        li.answers(receipt, "改成3");
        li.hears("共 3 箱");
        assertThat(taken(stand.village(), "A1")).containsExactly("3.000");

        var kate = viewer(stand, 72_512, "en");
        kate.says("A2 2");
        var english = kate.hears("(A2)");
        kate.answers(english, "+1");
        kate.hears("(A2)");
        kate.answers(english, "one more");
        kate.hears("(A2)");
        kate.answers(english, "make it 3");
        kate.hears("(A2)");
        assertThat(taken(stand.village(), "A2")).containsExactly("3.000");
        assertThat(taken(stand.village(), "A4")).isEmpty();
        stand.village().owner().says("/bot off");
    }

    @Test
    void a_reply_to_ones_own_claim_is_of_what_it_claimed() {
        var stand = stand("own_claims_bot", 72_520);
        var li = viewer(stand, 72_521, "zh-hans").says("A1 1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        var claim = li.lastSaid();
        li.repliesTo(claim, "+1");
        li.hears("已为你留 1 箱 黄桃（A1）");
        li.repliesTo(claim, "改成3");
        li.hears("共 3 箱");

        var kate = viewer(stand, 72_522, "en").says("A2 1");
        kate.hears("(A2)");
        kate.repliesTo(kate.lastSaid(), "one more");
        kate.hears("(A2)");
        assertThat(taken(stand.village(), "A1")).containsExactly("3.000");
        assertThat(taken(stand.village(), "A2")).containsExactly("2.000");
        assertThat(taken(stand.village(), "A4")).isEmpty();
        stand.village().owner().says("/bot off");
    }

    @Test
    void of_a_receipt_of_several_things_it_is_asked_which() {
        var stand = stand("several_bot", 72_530);
        var li = viewer(stand, 72_531, "zh-hans").says("A2 1，A3 2");
        var receipt = li.hears("竹笋（A2）");
        var own = li.lastSaid();
        li.answers(receipt, "+1");
        var asked = li.hears("没太明白，你是要");
        assertThat(asked.buttons())
                .anyMatch(label -> label.contains("A2"))
                .anyMatch(label -> label.contains("A3"))
                .noneMatch(label -> label.contains("A1") || label.contains("A4"));
        li.repliesTo(own, "改成5");
        assertThat(li.hears("没太明白，你是要").buttons())
                .anyMatch(label -> label.contains("A2"))
                .anyMatch(label -> label.contains("A3"));
        li.answers(receipt, "A3 +1");
        li.hears("已为你留 1 袋 红糖（A3）");

        var kate = viewer(stand, 72_532, "en").says("A2 1, A3 1");
        kate.answers(kate.hears("(A2)"), "+1");
        assertThat(kate.hears("Did you mean").buttons()).noneMatch(label -> label.contains("A1"));
        assertThat(taken(stand.village(), "A4")).isEmpty();
        assertThat(taken(stand.village(), "A3")).containsExactly("4.000");
        stand.village().owner().says("/bot off");
    }

    /** Whoever is quicker than the note that he was shown something finds the program in the same state for a moment. */
    @Test
    void a_reply_to_what_was_shown_though_nobody_said_so_is_of_that() {
        var stand = stand("unnoted_bot", 72_550);
        var li = viewer(stand, 72_551, "zh-hans");
        telegram.loseAnswers("sendMessage", 1);
        var receipt = li.says("A2 1，A3 2").hears("竹笋（A2）");
        li.answers(receipt, "+1");
        assertThat(li.hears("没太明白，你是要").buttons())
                .anyMatch(label -> label.contains("A2"))
                .anyMatch(label -> label.contains("A3"));

        var wang = viewer(stand, 72_552, "zh-hans");
        telegram.loseAnswers("sendMessage", 1);
        wang.answers(wang.says("A1 1").hears("已为你留 1 箱 黄桃（A1）"), "+1");
        wang.hears("共 2 箱");
        assertThat(taken(stand.village(), "A1")).containsExactly("2.000");
        assertThat(taken(stand.village(), "A4")).isEmpty();
        stand.village().owner().says("/bot off");
    }

    @Test
    void a_card_that_a_link_led_to_is_a_card() {
        var stand = stand("linked_card_bot", 72_540);
        var li = viewer(stand, 72_541, "zh-hans").says("/start s_A3");
        var card = li.hears(shown -> shown.buttons().stream().anyMatch(label -> label.contains("要 1 袋")), "a card");
        li.answers(card, "怎么卖");
        li.hears("A3 红糖");
        li.answers(card, "+1");
        li.hears("已为你留 1 袋 红糖（A3）");

        var kate = viewer(stand, 72_542, "en").says("/start s_A3");
        kate.answers(
                kate.hears(shown -> shown.text().contains("A3") && !shown.text().contains("A1"), "a card"), "+2");
        kate.hears("2 bags");
        assertThat(taken(stand.village(), "A3")).containsExactly("3.000");
        assertThat(taken(stand.village(), "A4")).isEmpty();
        stand.village().owner().says("/bot off");
    }
}
