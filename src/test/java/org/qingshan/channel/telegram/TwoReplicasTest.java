package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.journey.TelegramPollingTest;
import org.qingshan.platform.OtherReplica;
import org.qingshan.platform.Sql;

/** Of two replicas that know the same bots one asks Telegram for the updates of each; the other one waits for its turn. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class TwoReplicasTest {
    private static final int POLLS = 6;

    @Inject
    KeptBots bots;

    @Inject
    BotChecking checking;

    @Inject
    BotTurns turns;

    @Inject
    TelegramConfig config;

    @Inject
    Introduction introduction;

    @Inject
    WebhookSetting webhook;

    @Inject
    Intake intake;

    @Inject
    BotLosses losses;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** How often each lease of a poller has changed hands. */
    private List<Long> hands() {
        return sql.query(
                "select token from lease where name like 'poll/telegram/%' order by name", row -> row.getLong(1));
    }

    @Test
    void a_bot_is_asked_for_by_one_of_them() throws Exception {
        var telegram = FakeTelegramResource.telegram();
        telegram.user(79_001, "李").says("/start").hears("青山村");
        var asked = new AtomicInteger();
        var api = new BotApi(config, json, new SimpleMeterRegistry()) {
            @Override
            CompletableFuture<Reply> call(Bot bot, String method, JsonNode body, Duration patience) {
                if (method.equals("getUpdates")) {
                    asked.incrementAndGet();
                }
                return super.call(bot, method, body, patience);
            }
        };
        var leases = OtherReplica.leases(sql);
        var parts = new BotRun.Parts(api, introduction, webhook, intake, losses);
        var other = new BotThreads(bots, checking, turns, config, leases, parts);
        var before = hands();
        telegram.forgetCalls();
        other.start(new StartupEvent());
        try {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> telegram.calls("getUpdates").size() >= POLLS);
            telegram.user(79_002, "王").says("/start").hears("青山村");
        } finally {
            other.stop(new ShutdownEvent());
            OtherReplica.stop(leases);
        }
        assertThat(telegram.calls("getUpdates"))
                .filteredOn(call -> !call.answer().isDone())
                .as("two asked at once")
                .hasSizeLessThan(2);
        if (hands().equals(before)) {
            assertThat(asked).hasValue(0);
        }
        telegram.assertEveryCallConforms();
    }
}
