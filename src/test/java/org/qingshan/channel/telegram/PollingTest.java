package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeHandler;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.Answer;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.Fault;

@QuarkusTest
@TestProfile(Probe.Polling.class)
class PollingTest {
    private static final AtomicLong PERSON = new AtomicLong(100);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ProbeShop shops;

    @Inject
    ProbeHandler handler;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();
    private FakeUser li;
    private long id;

    @BeforeEach
    void a_person_nobody_knows() {
        shops.open(Probe.SHOP);
        telegram.world().deliverEach(1);
        id = PERSON.incrementAndGet();
        li = telegram.user(id, "小李");
    }

    @AfterEach
    void every_call_conforms() {
        handler.databaseIsAway(false);
        telegram.assertEveryCallConforms();
    }

    private int taken() {
        return shops.count("select count(*) from inbox where shop_id = ? and person = ?", Probe.SHOP, Long.toString(id))
                .orElseThrow();
    }

    private void awaitConfirmed() {
        await().atMost(PATIENCE).until(() -> telegram.world().pending() == 0);
    }

    @Test
    void a_person_talks_edits_and_taps_and_is_answered_each_time() {
        li.says("A1 x2").hears("TEXT A1 x2");
        li.edits("A1 x3").hears("EDIT A1 x3 amends true");
        li.taps("again").hears("TAP again");
        li.sendsPhoto("").hears("WORDLESS");
        li.sendsPhoto("我的收据").hears("TEXT 我的收据");
        await().atMost(PATIENCE).until(() -> telegram.world().unansweredTaps() == 0);
    }

    @Test
    void a_person_in_a_group_is_answered_there() {
        var group = -1_000_000 - id;
        li.in(group).says("+1").hears("TEXT +1");
        assertThat(li.sees()).isEmpty();
    }

    @Test
    void who_blocks_the_bot_has_left() {
        li.says("x").hears("x");
        li.blocks();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(shops.count(
                                "select count(*) from inbox where person = ? and kind = 'LEFT'", Long.toString(id)))
                        .contains(1));
        li.unblocks().hears("OPENED");
    }

    @Test
    void the_bot_begins_by_removing_a_webhook_and_showing_its_commands() {
        await().atMost(PATIENCE).until(() -> !telegram.calls("getUpdates").isEmpty());
        assertThat(telegram.calls("getMe")).isNotEmpty();
        assertThat(telegram.calls("deleteWebhook")).isNotEmpty();
        assertThat(telegram.calls("setMyCommands"))
                .extracting(call -> call.body().path("language_code").asText() + " "
                        + call.body()
                                .path("commands")
                                .path(0)
                                .path("description")
                                .asText())
                .contains(" 今天有什么", "en what is live");
        assertThat(telegram.calls("setMyCommands"))
                .extracting(call -> call.body().path("scope").path("type").asText())
                .contains("default", "all_private_chats", "all_group_chats");
        assertThat(telegram.calls("setMyDescription"))
                .extracting(call -> call.body().path("description").asText())
                .contains("description zh", "description en");
        assertThat(telegram.calls("setMyShortDescription"))
                .extracting(call -> call.body().path("short_description").asText())
                .contains("about zh", "about en");
        assertThat(telegram.calls("setMyName"))
                .extracting(call -> call.body().path("name").asText())
                .contains("name zh", "name en");
        assertThat(telegram.calls("getUpdates").get(0).body().path("allowed_updates"))
                .extracting(node -> node.asText())
                .containsExactly(
                        "message",
                        "edited_message",
                        "callback_query",
                        "my_chat_member",
                        "channel_post",
                        "pre_checkout_query");
    }

    @Test
    void what_is_not_durable_is_not_confirmed_and_comes_again() {
        handler.databaseIsAway(true);
        li.says("while the database is away");
        var polls = telegram.calls("getUpdates").size();
        await().atMost(PATIENCE).until(() -> telegram.calls("getUpdates").size() > polls + 2);
        assertThat(telegram.world().pending()).isEqualTo(1);
        assertThat(taken()).isZero();
        handler.databaseIsAway(false);
        li.hears("while the database is away");
        awaitConfirmed();
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void an_update_that_cannot_be_read_holds_up_nobody() throws Exception {
        var json = new ObjectMapper();
        li.says("before").hears("before");
        awaitConfirmed();
        var next = 1
                + telegram.calls("getUpdates").stream()
                        .mapToLong(call -> call.body().path("offset").asLong())
                        .max()
                        .orElseThrow();
        telegram.world().addRaw((ObjectNode)
                json.readTree("{\"update_id\":" + next + ",\"message\":{\"message_id\":\"none\"}}"));
        li.says("after").hears("after");
        awaitConfirmed();
    }

    @Test
    void a_message_that_cannot_be_handled_gets_an_apology_and_holds_up_nobody() {
        li.says("poison").hears("sorry");
        li.says("fine").hears("fine");
        awaitConfirmed();
    }

    /** @param compares whether the server gives nothing below the offset, as Telegram's own does not */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbers_may_begin_again_lower_after_a_quiet_week(boolean compares) {
        telegram.world().comparesNumbers(compares);
        li.says("before").hears("before");
        awaitConfirmed();
        telegram.world().continueUpdatesAt(7);
        li.says("after").hears("after");
        li.says("and on").hears("and on");
        awaitConfirmed();
        assertThat(taken()).isEqualTo(3);
        telegram.world().comparesNumbers(false);
        telegram.world().continueUpdatesAt(compares ? 60_000 : 50_000);
    }

    @Test
    void a_message_that_comes_five_times_is_taken_once() {
        telegram.world().deliverEach(5);
        li.says("one").hears("one");
        li.edits("two").hears("two");
        li.taps("again").hears("again");
        awaitConfirmed();
        assertThat(taken()).isEqualTo(3);
        assertThat(li.sees()).hasSize(3);
    }

    @Test
    void the_bot_keeps_telegrams_pace() {
        telegram.forgetCalls();
        for (int i = 1; i <= 8; i++) {
            li.says("word " + i);
        }
        for (int i = 1; i <= 8; i++) {
            li.hears("word " + i);
        }
        assertThat(telegram.calls("sendMessage")).allMatch(call -> call.answer().isDone());
    }

    @Test
    void who_is_told_to_wait_waits_and_then_sends_once() {
        telegram.answer(call -> call.is("sendMessage") && call.chat() == id, Answer.tooMany(2), 1);
        var start = System.nanoTime();
        li.says("patience").hears("patience");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
        assertThat(li.sees()).hasSize(1);
    }

    @Test
    void in_a_storm_of_refusals_every_chat_waits_as_it_is_told_and_hears_its_answer_once() {
        var people = Stream.generate(() -> telegram.user(PERSON.incrementAndGet(), "乡亲"))
                .limit(8)
                .toList();
        telegram.forgetCalls();
        Map<Long, Integer> refusals = new ConcurrentHashMap<>();
        telegram.weather(call -> call.is("sendMessage") && refusals.merge(call.chat(), 1, Integer::sum) <= 2
                ? Optional.of(new Fault(any -> true, false, Answer.tooMany(1)))
                : Optional.empty());
        people.forEach(one -> one.says("storm"));
        people.forEach(one -> one.hears("storm"));
        telegram.fineWeather();
        assertThat(people).allSatisfy(one -> assertThat(one.sees()).hasSize(1));
        var sent = telegram.calls("sendMessage");
        assertThat(sent.stream().filter(call -> call.answer().status() == 429)).hasSize(16);
        for (int i = 1; i < sent.size(); i++) {
            var call = sent.get(i);
            assertThat(sent.subList(0, i))
                    .filteredOn(before -> before.chat() == call.chat())
                    .allSatisfy(before -> assertThat(Duration.ofNanos(call.at() - before.at()))
                            .isGreaterThanOrEqualTo(Duration.ofSeconds(1)));
        }
    }

    @Test
    void a_chat_for_which_telegram_hangs_twice_as_long_as_a_call_may_holds_up_nobody_else_and_is_tried_once_more() {
        var others = Stream.generate(() -> telegram.user(PERSON.incrementAndGet(), "乡亲"))
                .limit(6)
                .toList();
        telegram.hold(id);
        li.says("hangs");
        others.forEach(one -> one.says("goes on"));
        others.forEach(one -> one.hears("goes on"));
        await().atMost(PATIENCE)
                .until(() -> shops.texts(
                                "select state from outbox where shop_id = ? and address = ?",
                                Probe.SHOP,
                                Long.toString(id))
                        .equals(List.of("UNKNOWN")));
        assertThat(li.sees()).isEmpty();
        telegram.release(id);
        li.says("after").hears("after");
        assertThat(li.sees().stream().filter(shown -> shown.text().contains("hangs")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_receipt_whose_answer_is_lost_is_shown_again_in_the_same_words() {
        telegram.loseAnswers("sendMessage", 1);
        li.says("receipt").hears("receipt");
        li.hears("receipt");
        li.says("next").hears("next");
        assertThat(li.sees()).hasSize(3);
    }

    @Test
    void a_gateway_that_fails_stops_nothing() {
        telegram.answer("getUpdates", Answer.badGateway(), 2);
        telegram.answer("getUpdates", Answer.refused(409, "Conflict: terminated by other getUpdates request"), 1);
        await().atMost(PATIENCE)
                .until(() -> telegram.calls("getUpdates").stream()
                        .anyMatch(call -> call.answer().status() == 409));
        li.says("through").hears("through");
    }

    @Test
    void the_token_is_never_logged() {
        try (var log = new LogCapture()) {
            telegram.loseAnswers("getUpdates", 1);
            telegram.loseAnswers("sendMessage", 1);
            telegram.answer("sendMessage", Answer.refused(400, "Bad Request: odd"), 1);
            li.says("x");
            li.says("y").hears("y");
            li.says("z").hears("z");
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("Fake-token"));
        }
    }
}
