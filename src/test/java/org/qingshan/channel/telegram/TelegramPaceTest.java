package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.outbox.Pace.Limit;

/** A stream never comes near what a group may hear, since answers are gathered; the limits are right all the same. */
class TelegramPaceTest {
    private static final String GROUP = "-1003000000001";

    /** The most that goes out in any such span. */
    private static long most(Limit limit, Duration span) {
        return limit.burst()
                + limit.messages() * span.toMillis() / limit.period().toMillis();
    }

    @Test
    void as_it_is_set_no_more_goes_out_than_telegram_allows() {
        var pace = TelegramPace.of(
                Settings.with("qingshan.telegram.api-url", "http://127.0.0.1:1").pace());
        assertThat(most(pace.chat(GROUP), Duration.ofMinutes(1))).isLessThanOrEqualTo(20);
        assertThat(most(pace.edits(GROUP), Duration.ofMinutes(1))).isLessThanOrEqualTo(20);
        assertThat(most(pace.overall(), Duration.ofSeconds(1))).isLessThanOrEqualTo(30);
        assertThat(pace.chat("42").messages()).isEqualTo(1);
        assertThat(pace.betweenDigests()).isGreaterThanOrEqualTo(Duration.ofSeconds(6));
    }
}
