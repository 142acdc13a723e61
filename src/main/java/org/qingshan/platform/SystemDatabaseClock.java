package org.qingshan.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** This machine's clock, set right by every look at the database's. */
@DefaultBean
@ApplicationScoped
public class SystemDatabaseClock implements DatabaseClock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant observed(Instant databaseNow) {
        ahead = Duration.between(Instant.now(), databaseNow);
        return databaseNow;
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }
}
