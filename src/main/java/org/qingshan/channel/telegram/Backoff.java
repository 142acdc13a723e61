package org.qingshan.channel.telegram;

import java.time.Duration;

/** Waits that grow while something fails: 1, 2, 4, 8, 16, 30 seconds, and 30 from then on. */
final class Backoff {
    private static final long LONGEST_SECONDS = 30;
    private long seconds = 1;

    Duration next() {
        var now = seconds;
        seconds = Math.min(seconds * 2, LONGEST_SECONDS);
        return Duration.ofSeconds(now);
    }

    void reset() {
        seconds = 1;
    }

    boolean isFresh() {
        return seconds == 1;
    }
}
