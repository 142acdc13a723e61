package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.Sql;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakePlace;
import org.qingshan.support.telegram.ShownMessage;

/** What is read in a group or a channel of a tap whose toast comes too late, or by whom the bot cannot reach. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class LateToastsInPlacesTest extends InPlaces {
    @Inject
    Sql sql;

    @Test
    void whose_toast_comes_too_late_reads_in_the_group_what_became_of_the_tap() {
        var host = host();
        var group = group(host, "迟到群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        settled();
        telegram.forgetCalls();
        var known = acquaintance("熟人");
        known.in(group.id()).taps("要 2 袋", Duration.ofSeconds(20));
        known.hears("已为你留 2 袋 红糖（A3）");
        var stranger = person("迟到的");
        stranger.in(group.id()).taps("要 1 袋", Duration.ofSeconds(20));
        var told = group.comesToShow("迟到的 A3×1");
        assertThat(told.buttons()).containsExactly("私聊下单");
        assertThat(told.text()).contains("已留：", "没收到我私信的").doesNotContain("熟人");
        var late = person("更迟的");
        late.in(group.id()).forges(told, "/cart", Duration.ofSeconds(20));
        group.comesToShow("更迟的：这个只跟你自己说");
        settled();
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("熟人"));
        known.says("取消 A3").hears("已退回");
        stranger.says("/start cart").hears("A3 红糖 1 袋");
        stranger.says("取消 A3").hears("已退回");
        unlink(host, "迟到群");
    }

    /** The news of the toast that nobody saw has been heard, and whatever comes of it is sent. */
    private void missed(long place) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !rows.of(
                                "qingshan",
                                "select id from inbox where shop_id = :shop and message_key like 'missed %' and chat = '"
                                        + place + "'")
                        .isEmpty());
        settled();
    }

    @Test
    void who_blocked_the_bot_while_nobody_noticed_reads_in_the_group_what_became_of_his_late_tap() {
        var host = host();
        var group = group(host, "拉黑群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        var gone = acquaintance("拉黑的").blocksUnnoticed();
        settled();
        telegram.answer("answerCallbackQuery", Answer.tooMany(10), 1);
        gone.in(group.id()).taps("要 1 袋");
        await().until(() -> !rows.of(
                        "qingshan",
                        "select c.id from chat c join inbox m on m.shop_id = c.shop_id and m.person = c.address"
                                + " where c.shop_id = :shop and not c.reachable and m.kind = 'TAP' and m.chat = '"
                                + group.id() + "'")
                .isEmpty());
        sql.update("update outbox set not_after = created_at where kind = 'TOAST' and state = 'QUEUED' and address = '"
                + group.id() + "'");
        group.comesToShow("拉黑的 A3×1");
        gone.unblocks().says("/start cart").hears("A3 红糖 1 袋");
        gone.says("取消 A3").hears("已退回");
        unlink(host, "拉黑群");
    }

    @Test
    void who_is_found_out_of_reach_only_after_his_late_tap_reads_in_the_group_what_became_of_it() {
        var host = host();
        var group = group(host, "后知群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        var alone = own(69_990);
        var gone = telegram.user(alone, "后知的").says("/start");
        gone.hears("青山村");
        gone.blocksUnnoticed();
        settled();
        telegram.answer(call -> call.is("sendMessage") && call.chat() == alone, Answer.tooMany(4), 1);
        gone.in(group.id()).taps("要 1 袋", Duration.ofSeconds(20));
        group.comesToShow("后知的 A3×1");
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("后知的"))
                .hasSize(1);
        gone.unblocks().says("/start cart").hears("A3 红糖 1 袋");
        gone.says("取消 A3").hears("已退回");
        unlink(host, "后知群");
    }

    @Test
    void who_blocks_the_bot_after_his_late_tap_and_before_it_could_write_to_him_reads_it_in_the_group() {
        var host = host();
        var group = group(host, "又拉黑群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        var alone = own(69_991);
        var gone = telegram.user(alone, "又拉黑的").says("/start");
        gone.hears("青山村");
        settled();
        telegram.answer(call -> call.is("sendMessage") && call.chat() == alone, Answer.tooMany(12), 1);
        gone.in(group.id()).taps("要 1 袋", Duration.ofSeconds(20));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !rows.of(
                                "qingshan",
                                "select id from inbox where shop_id = :shop and message_key like 'missed %' and chat = '"
                                        + group.id() + "'")
                        .isEmpty());
        gone.blocks();
        group.comesToShow("又拉黑的 A3×1");
        gone.unblocks().says("/start cart").hears("A3 红糖 1 袋");
        gone.says("取消 A3").hears("已退回");
        unlink(host, "又拉黑群");
    }

    @Test
    void of_who_is_forgotten_the_answers_to_his_taps_are_erased_and_nobody_elses() {
        var host = host();
        var group = group(host, "忘记群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        var forgotten = acquaintance("要走的");
        forgotten.in(group.id()).taps("要 1 袋").isToasted();
        forgotten.says("取消 A3").hears("已退回");
        var other = acquaintance("留下的");
        other.in(group.id()).taps("要 2 袋").isToasted();
        settled();

        forgotten.says("/forget yes").hears("都忘掉了");

        var answers = "select body ->> 'text' from outbox where shop_id = :shop and kind = 'TOAST' and address = '"
                + group.id() + "' order by id";
        await().untilAsserted(() ->
                assertThat(rows.<String>of("qingshan", answers)).first().isEqualTo(""));
        assertThat(rows.<String>of("qingshan", answers)).last().asString().contains("已为你留 2 袋");
        other.says("取消 A3").hears("已退回");
        unlink(host, "忘记群");
    }

    @Test
    void of_a_toast_that_comes_too_late_in_a_channel_nothing_is_posted_to_all_who_follow_it() {
        var host = host();
        var channel = channel(host, "迟到频道");
        host.says("上 A3").hears("卡片已发给大家");
        channel.comesToShow("正在讲解 A3");
        settled();
        var stranger = person("频道里迟到的");
        stranger.in(channel.id()).taps("要 1 袋", Duration.ofSeconds(20));
        missed(channel.id());
        assertThat(channel.shows()).noneMatch(shown -> shown.text().contains("频道里迟到的"));
        stranger.says("/start cart").hears("A3 红糖 1 袋");
        stranger.says("取消 A3").hears("已退回");
        unlink(host, "迟到频道");
    }

    @Test
    void who_has_no_name_on_the_platform_is_not_called_by_the_one_on_his_parcels_in_a_group() {
        var host = host();
        var group = group(host, "无名群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        var nameless = acquaintance("");
        nameless.says("张守义 13800138000 湖南省长沙市岳麓区麓山南路1号").hears("请看看对不对");
        nameless.says("对");
        await().until(() -> !rows.of("qingshan", "select id from address where shop_id = :shop and recipient = '张守义'")
                .isEmpty());
        nameless.says("/address delete 1").hears("删掉了");
        nameless.blocks();
        settled();
        nameless.in(group.id()).taps("要 1 袋", Duration.ofSeconds(20));
        missed(group.id());
        group.comesToShow("有位朋友 A3×1");
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("张守义"));
        nameless.unblocks();
        nameless.says("取消 A3").hears("已退回");
        unlink(host, "无名群");
    }

    @Test
    void toasts_that_are_late_together_are_told_together() {
        var host = host();
        var group = group(host, "一起迟到群");
        host.says("上 A3").hears("卡片已发给大家");
        group.comesToShow("正在讲解 A3");
        settled();
        telegram.answer("answerCallbackQuery", Answer.tooMany(4), 3);
        var people = List.of("甲迟", "乙迟", "丙迟").stream()
                .map(name -> person(name).in(group.id()).taps("要 1 袋"))
                .toList();
        var waiting =
                " outbox where shop_id = 'qingshan' and kind = 'TOAST' and state = 'QUEUED' and not_before is not null"
                        + " and address = '" + group.id() + "'";
        await().until(() -> rows.of("qingshan", "select id from" + waiting + " and shop_id = :shop")
                        .size()
                == 3);
        sql.update("update outbox set not_after = created_at where id in (select id from" + waiting + ")");
        missed(group.id());
        group.comesToShow("甲迟 A3×1，乙迟 A3×1，丙迟 A3×1");
        assertThat(rows.of(
                        "qingshan",
                        "select id from inbox where shop_id = :shop and message_key like 'missed %' and chat = '"
                                + group.id() + "'"))
                .hasSize(1);
        people.forEach(one -> one.says("/cancel A3"));
        group.comesToShow("已退回");
        unlink(host, "一起迟到群");
    }

    private static Optional<ShownMessage> inTopic(FakePlace group, long topic) {
        return group.shows().stream()
                .filter(shown -> shown.topic() == topic && shown.buttons().contains("I want 1 bag"))
                .findFirst();
    }

    @Test
    void an_answer_that_was_never_sent_in_time_is_told_in_the_group_where_it_was_tapped_and_once() {
        var host = host();
        host.says("/language en").hears("English");
        var group = telegram.group(address(), "说英语群").isGiven(host, "can_pin_messages");
        host.hears("is linked");
        var topic = group.opensTopic("直播");
        host.in(group.id(), topic).says("/link@qingshan_test_bot");
        host.says("/card A3");
        await().until(() -> inTopic(group, topic).isPresent());
        var card = inTopic(group, topic).orElseThrow();
        settled();
        telegram.answer("answerCallbackQuery", Answer.refused(500, "Internal Server Error: restart"), 5);
        var stranger = person("Late");
        telegram.world().deliverEach(3);
        stranger.in(group.id()).forges(card, "/buy A3 1");
        telegram.world().deliverEach(1);
        var told = group.comesToShow("Late A3×1");
        assertThat(told.text()).startsWith("Kept");
        assertThat(told.topic()).isEqualTo(card.topic()).isEqualTo(topic);
        settled();
        assertThat(group.shows())
                .filteredOn(shown -> shown.text().contains("Late"))
                .hasSize(1);
        stranger.says("/start cart");
        stranger.says("/cancel A3");
        settled();
        host.says("/language zh").hears("中文");
        unlink(host, "说英语群");
    }
}
