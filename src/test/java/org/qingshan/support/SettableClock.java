package org.qingshan.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.qingshan.platform.DatabaseClock;

/**
 * The database's time, put forward by as much as a test wants. Takes the place of the program's own clock in all tests. The variable
 * {@code QINGSHAN_TESTS_AHEAD}, an ISO 8601 duration, begins all of them later: {@code P2D} finds what is only true on some days.
 */
@ApplicationScoped
public class SettableClock implements DatabaseClock {
    private static final Duration BEGINS_AHEAD =
            Duration.parse(Objects.requireNonNullElse(System.getenv("QINGSHAN_TESTS_AHEAD"), "PT0S"));

    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration shift = BEGINS_AHEAD;
    private final AtomicLong passed = new AtomicLong();

    @Override
    public Instant observed(Instant databaseNow) {
        ahead = Duration.between(Instant.now(), databaseNow);
        return databaseNow.plus(shift);
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead).plus(shift);
    }

    @Override
    public long nanos() {
        return System.nanoTime() + passed.get();
    }

    public void forward(Duration duration) {
        passed.addAndGet(duration.toNanos());
        shift = shift.plus(duration);
    }

    /** The time of day is the database's again. What has passed has passed. */
    public void reset() {
        shift = BEGINS_AHEAD;
    }
}
