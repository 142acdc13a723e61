package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeHandler;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.Answer;

/** Whoever is about to pay is answered beside everything that waits, and once. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class CheckoutsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    ProbeShop shops;

    @Inject
    ProbeHandler handler;

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @BeforeEach
    void a_shop() {
        shops.open(Probe.SHOP);
    }

    @AfterEach
    void every_call_conforms() {
        handler.databaseIsAway(false);
        telegram.assertEveryCallConforms();
    }

    @Test
    void he_is_answered_once_though_what_was_said_before_cannot_be_taken_and_his_question_comes_again_and_again() {
        var li = telegram.user(9_001, "小李");
        handler.databaseIsAway(true);
        li.says("before it");
        await().atMost(PATIENCE).until(() -> telegram.world().pending() == 1);
        var judged = li.purse().wants("of-no-invoice-at-all", 100).isJudged();
        assertThat(judged.path("ok").asBoolean(true)).isFalse();
        assertThat(judged.path("error_message").asText()).contains("没有扣钱");
        var polls = telegram.calls("getUpdates").size();
        await().atMost(PATIENCE).until(() -> telegram.calls("getUpdates").size() > polls + 2);
        assertThat(telegram.world().pending()).isEqualTo(2);
        handler.databaseIsAway(false);
        li.hears("before it");
        await().atMost(PATIENCE).until(() -> telegram.world().pending() == 0);
        assertThat(answers(judged)).isEqualTo(1);
    }

    private long answers(JsonNode judged) {
        var query = judged.path("pre_checkout_query_id");
        return telegram.calls("answerPreCheckoutQuery").stream()
                .filter(call -> call.body().path("pre_checkout_query_id").equals(query))
                .count();
    }

    @Test
    void an_answer_that_may_not_have_arrived_is_said_again_while_somebody_waits_for_it() {
        telegram.answer("answerPreCheckoutQuery", Answer.badGateway(), 2);
        var ann = telegram.user(9_002, "Ann").reads("en");
        var judged = ann.purse().wants("nothing", 1).isJudged();
        assertThat(judged.path("error_message").asText()).contains("nothing was taken");
        await().atMost(PATIENCE).until(() -> answers(judged) == 3);
    }
}
