package org.qingshan.support.telegram;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** The server's time: the machine's, or as much later as that of all tests ({@code SettableClock}), set forward at will. */
public final class FakeClock {
    private final AtomicLong ahead =
            new AtomicLong(Duration.parse(Objects.requireNonNullElse(System.getenv("QINGSHAN_TESTS_AHEAD"), "PT0S"))
                    .toMillis());

    public void advance(Duration duration) {
        ahead.addAndGet(duration.toMillis());
    }

    long millis() {
        return System.currentTimeMillis() + ahead.get();
    }

    /** For measuring how long something takes. */
    public long nanos() {
        return System.nanoTime() + ahead.get() * 1_000_000;
    }

    long seconds() {
        return millis() / 1000;
    }
}
