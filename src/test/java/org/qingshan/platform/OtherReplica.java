package org.qingshan.platform;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;

/** What another replica on the same database would have. */
public final class OtherReplica {
    private OtherReplica() {}

    public static Leases leases(Sql sql) {
        return leases(sql, Duration.ofSeconds(15), Duration.ofSeconds(5));
    }

    public static Leases leases(Sql sql, Duration length, Duration renewEvery) {
        return new Leases(sql, new LeaseConfig() {
            @Override
            public Duration length() {
                return length;
            }

            @Override
            public Duration renewEvery() {
                return renewEvery;
            }
        });
    }

    public static void stop(Leases leases) {
        leases.stop(new ShutdownEvent());
    }
}
