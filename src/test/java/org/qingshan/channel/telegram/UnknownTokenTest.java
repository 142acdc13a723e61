package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.Poller.Polled;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.telegram.Answer;

class UnknownTokenTest {
    private static final Bot STRANGER = new Bot("qingshan", "1:not-the-right-one", null);

    private static BotApi api(FakeTelegram telegram) {
        return new BotApi(
                Settings.with("qingshan.telegram.api-url", telegram.url()),
                new ObjectMapper(),
                new SimpleMeterRegistry());
    }

    @Test
    void a_poll_says_when_telegram_does_not_know_the_token() throws Exception {
        try (var telegram = FakeTelegram.start()) {
            var poller = new Poller(STRANGER, api(telegram), null);
            assertThat(poller.poll(Duration.ofSeconds(1))).isEqualTo(Polled.UNKNOWN);
            telegram.assertEveryCallConforms();
        }
    }

    @Test
    void polling_goes_on_when_somebody_else_polls() throws Exception {
        try (var telegram = FakeTelegram.start()) {
            telegram.answer("getUpdates", Answer.refused(409, "Conflict"), 1);
            var poller = new Poller(new Bot("qingshan", telegram.token(), null), api(telegram), null);
            assertThat(poller.poll(Duration.ofSeconds(1))).isEqualTo(Polled.FAILED);
            assertThat(poller.asked()).as("not longer each time").isEqualTo(Duration.ofSeconds(1));
            assertThat(poller.poll(Duration.ZERO)).isEqualTo(Polled.GOOD);
            telegram.assertEveryCallConforms();
        }
    }
}
