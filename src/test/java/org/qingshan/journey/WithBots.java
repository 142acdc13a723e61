package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeWorld;

/** Shops that are given bots of their own. */
abstract class WithBots extends Journey {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger BOTS = new AtomicInteger(710_000_000);

    @Inject
    Rows rows;

    final FakeTelegram telegram = FakeTelegramResource.telegram();

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    static String newToken() {
        return BOTS.incrementAndGet() + ":AAFakeTokenThatNobodyMayEverSee_0123";
    }

    FakeWorld bot(Village village, String name) {
        return bot(village, newToken(), name);
    }

    FakeWorld bot(Village village, String token, String name) {
        var world = telegram.bot(token, name);
        assertThat(village.owner().says("/bot " + token).text()).contains("那条消息我不留底");
        connected(village, name);
        return world;
    }

    void connected(Village village, String name) {
        await().pollInterval(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .until(() -> village.owner().says("/bot").text().contains("@" + name + " 接上了"));
    }
}
