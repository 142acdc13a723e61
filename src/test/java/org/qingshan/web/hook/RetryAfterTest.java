package org.qingshan.web.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.web.hook.HookCall.Answer;

/** How long a system wants to be left alone (RFC 9110, 10.2.3), and that it cannot want too much. */
class RetryAfterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                             | 0",
                "3                             | 3",
                " 120                          | 120",
                "999999999                     | 3600",
                "99999999999999999999          | 0",
                "-5                            | 0",
                "soon                          | 0",
                "Tue, 01 Dec 2026 12:00:30 GMT | 30",
                "Tue, 01 Dec 2026 11:00:00 GMT | 0",
                "Fri, 31 Dec 2100 23:59:59 GMT | 3600",
            })
    void it_is_seconds_or_a_date_and_an_hour_at_most(String said, long seconds) {
        assertThat(Answer.pause(said, Instant.parse("2026-12-01T12:00:00Z"))).isEqualTo(Duration.ofSeconds(seconds));
    }
}
