package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;

/** A question that the records cannot answer waits for the host, with what it is about, wherever it was asked. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class QuestionsInPlacesTest extends WithBots {

    private List<String> forTheHost(Village village) {
        return rows.of(
                village.key(), "select words from unanswered where shop_id = :shop and status = 'OPEN' order by id");
    }

    private record Stand(Village village, FakeWorld world, FakeUser host, FakePlace group) {}

    private Stand stand(String bot, int numbers, String title) {
        var village = village();
        var world = bot(village, bot);
        var host = world.user(numbers, "主持");
        host.says("/start join_" + village.code("host")).hears("主播");
        var group = world.group(-1_009_000_000_000L - numbers, title).isGiven(host, "can_pin_messages");
        host.hears("「" + title + "」绑好了");
        host.says("上 A4").hears("卡片已发给大家");
        return new Stand(village, world, host, group);
    }

    private static FakeUser viewer(Stand stand, long id, String language) {
        var person = stand.world().user(id, "李" + id).reads(language);
        person.says("/start").hears(language.startsWith("zh") ? "青山村" : "Qingshan");
        return person;
    }

    @Test
    void an_edit_into_a_question_is_answered_and_the_claim_stays() {
        var stand = stand("edited_question_bot", 72_630, "改问群");
        var li = viewer(stand, 72_631, "zh-hans").says("A3 2");
        li.hears("已为你留 2 袋 红糖（A3）");
        li.edits("运费多少？");
        li.hears("运费");
        li.hears("原来要的没有动");
        var kate = viewer(stand, 72_632, "en").says("A3 1");
        kate.hears("(A3)");
        kate.edits("how much is shipping?");
        kate.hears("hipping");
        kate.hears("stays as it was");
        kate.edits("will it melt in the sun?");
        kate.hears("stays as it was");
        assertThat(forTheHost(stand.village())).containsExactly("will it melt in the sun?");

        var stranger = stand.world().user(72_633, "Hank").in(stand.group().id()).says("A3 1");
        stand.group().comesToShow("Hank A3×1");
        stranger.edits("今天天气真好");
        stand.group().comesToShow("原来的没有动： 红糖（A3）");
        stand.village().owner().says("/bot off");
    }

    @Test
    void what_is_said_of_a_claim_of_two_goods_is_asked_back_and_a_plus_is_a_plus() {
        var stand = stand("same_bot", 72_640, "同上群");
        var group = stand.group();
        var zhang = viewer(stand, 72_641, "zh-hans");
        var claim = zhang.in(group.id()).says("A2 x1，A3 x2");
        zhang.hears("竹笋");
        var li = viewer(stand, 72_642, "zh-hans");
        for (var same : List.of("同上", "一样的", "我也要")) {
            li.in(group.id()).repliesTo(claim.lastSaid(), same);
            assertThat(li.hears("没太明白，你是要").buttons())
                    .anyMatch(label -> label.contains("A2"))
                    .anyMatch(label -> label.contains("A3"))
                    .noneMatch(label -> label.contains("A4"));
        }
        var one = zhang.in(group.id()).says("A2 x1");
        zhang.hears("已为你留 1 斤 竹笋（A2）");
        var stranger = stand.world().user(72_643, "Ann").reads("en").in(group.id());
        stranger.repliesTo(one.lastSaid(), "me too +1");
        group.comesToShow("Ann A2×1");
        stand.village().owner().says("/bot off");
    }

    @Test
    void the_answer_to_how_many_is_of_what_was_asked_about() {
        var stand = stand("how_many_bot", 72_650, "几个群");
        var li = viewer(stand, 72_651, "zh-hans").says("A3 1");
        li.hears("已为你留 1 袋 红糖（A3）");
        li.says("/start q_A5").hears("腊肉（A5）要多少");
        li.says("1").hears("已为你留 1 斤 腊肉（A5）");
        li.says("别给我留A3了").hears("已退回 1 袋 红糖（A3）");
        var kate = viewer(stand, 72_652, "en").says("A4 3");
        kate.hears("(A4)");
        kate.says("/start q_A5").hears("(A5)");
        kate.says("2").hears("2 jin");
        kate.says("I changed my mind, no eggs").hears("3 boxes");
        stand.village().owner().says("/bot off");
    }
}
