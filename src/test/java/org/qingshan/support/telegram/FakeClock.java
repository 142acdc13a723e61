package org.qingshan.support.telegram;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The server's time: the machine's, set forward at will. */
public final class FakeClock {
    private final AtomicLong ahead = new AtomicLong();

    public void advance(Duration duration) {
        ahead.addAndGet(duration.toMillis());
    }

    long millis() {
        return System.currentTimeMillis() + ahead.get();
    }

    long seconds() {
        return millis() / 1000;
    }
}
