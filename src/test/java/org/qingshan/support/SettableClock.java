package org.qingshan.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.qingshan.platform.DatabaseClock;

/** The database's time, put forward by as much as a test wants. Takes the place of the program's own clock in all tests. */
@ApplicationScoped
public class SettableClock implements DatabaseClock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile Duration shift = Duration.ZERO;

    @Override
    public Instant observed(Instant databaseNow) {
        ahead = Duration.between(Instant.now(), databaseNow);
        return databaseNow.plus(shift);
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead).plus(shift);
    }

    public void forward(Duration duration) {
        shift = shift.plus(duration);
    }

    public void reset() {
        shift = Duration.ZERO;
    }
}
