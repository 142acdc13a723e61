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

    private List<String> outcomes(Village village, String words) {
        return rows.of(
                village.key(),
                "select outcome from inbox where shop_id = :shop and words = '" + words + "' and outcome <> ''");
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
    void a_question_that_a_cards_link_began_is_of_that_product_and_so_is_its_answer() {
        var stand = stand("asking_bot", 72_610, "问答群");
        var village = stand.village();
        var li = viewer(stand, 72_611, "zh-hans").says("/start a_A1");
        li.hears("想问黄桃（A1）什么");
        li.says("有农药吗").hears("已经记下来");
        assertThat(forTheHost(village)).containsExactly("黄桃 有农药吗");
        var host = village.owner();
        host.says(host.says("提问").behind("答 1"));
        assertThat(host.says("没打过药").text()).contains("黄桃 有农药吗");
        li.hears("没打过药");

        var kate = viewer(stand, 72_612, "en").says("/start a_A3");
        kate.hears("(A3)");
        kate.says("is it organic?");
        await().untilAsserted(
                        () -> assertThat(forTheHost(village)).anyMatch(words -> words.endsWith("is it organic?")));
        assertThat(forTheHost(village)).noneMatch(words -> words.startsWith("is it"));

        var bob = viewer(stand, 72_613, "zh-hans");
        bob.says("黄桃有农药吗").hears("没打过药");
        bob.says("腊肉有农药吗").hears("已经记下来");
        assertThat(forTheHost(village)).contains("腊肉有农药吗");
        village.owner().says("/bot off");
    }

    @Test
    void a_question_of_goods_in_a_group_waits_for_the_host_and_chatter_does_not() {
        var stand = stand("group_asking_bot", 72_620, "闲问群");
        var village = stand.village();
        var group = stand.group();
        var card = group.comesToShow("正在讲解 A4");
        var li = viewer(stand, 72_621, "zh-hans");
        li.in(group.id()).says("红糖是纯手工的吗？");
        li.hears("已经记下来");
        var kate = viewer(stand, 72_622, "en");
        kate.in(group.id()).says("is the brown sugar organic?");
        kate.hears("host");
        var stranger = stand.world().user(72_623, "生人").in(group.id());
        stranger.says("@group_asking_bot 竹笋是野生的吗？");
        stranger.answers(card, "能放几天？");
        stranger.says("你们家的红糖甜吗？");
        await().untilAsserted(() -> assertThat(forTheHost(village))
                .containsExactly("红糖是纯手工的吗？", "is the brown sugar organic?", "竹笋是野生的吗？", "土鸡蛋 能放几天？", "你们家的红糖甜吗？"));

        for (var chatter : List.of("你们吃晚饭了吗？", "黄桃你买了吗？", "did you get the peaches?", "今天热不热？")) {
            stranger.says(chatter);
            await().untilAsserted(() ->
                    assertThat(outcomes(village, chatter)).isNotEmpty().isSubsetOf("ignored", "small talk"));
        }
        stranger.repliesTo(stranger.lastSaid(), "红糖好吃吗？");
        await().untilAsserted(() -> assertThat(outcomes(village, "红糖好吃吗？")).containsExactly("ignored"));
        assertThat(forTheHost(village)).hasSize(5);

        var host = village.owner();
        host.says(host.says("提问").behind("答 5"));
        host.says("都是自家手工熬的");
        li.hears("自家手工熬的");
        village.owner().says("/bot off");
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
        li.says("腊肉排到第几了").hears("A5 腊肉 1 斤");
        li.says("别给我留A3了").hears("已退回 1 袋 红糖（A3）");
        var kate = viewer(stand, 72_652, "en").says("A4 3");
        kate.hears("(A4)");
        kate.says("/start q_A5").hears("(A5)");
        kate.says("2").hears("2 jin");
        kate.says("I changed my mind, no eggs").hears("3 boxes");
        stand.village().owner().says("/bot off");
    }
}
