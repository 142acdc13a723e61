package org.qingshan.inbox;

import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Outage;

/**
 * Batches of which nothing was acknowledged. A program whose database has no room left is not ready: it says so until something is taken again,
 * or for half a minute, after which others may be sent here to find out.
 */
@Default
@Readiness
@Singleton
class Refusals implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final long NOT_READY_NANOS = TimeUnit.SECONDS.toNanos(30);
    /** The whole story of a refusal is some hundred lines, on the disk that may be the one that is full. */
    private static final long STORY_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** @param name of what failed, without anybody's words */
    private record Refusal(String name, boolean isForRoom, long at, long toldAt) {}

    private volatile @Nullable Refusal last;

    /** Something was taken. */
    void end() {
        if (last != null) {
            last = null;
        }
    }

    void add(String shop, int messages, Throwable failure) {
        var name = Blame.nameOf(failure);
        var now = System.nanoTime();
        var before = last;
        if (before != null && before.name().equals(name) && now - before.toldAt() < STORY_NANOS) {
            LOG.warnf("%s: %d messages are not acknowledged: %s", shop, messages, name);
            last = new Refusal(name, before.isForRoom(), now, before.toldAt());
        } else {
            LOG.warnf(failure, "%s: %d messages are not acknowledged", shop, messages);
            last = new Refusal(name, Outage.isForRoom(failure), now, now);
        }
    }

    @Override
    public HealthCheckResponse call() {
        var refused = last;
        var isFull = refused != null && refused.isForRoom() && System.nanoTime() - refused.at() < NOT_READY_NANOS;
        return HealthCheckResponse.named("Room in the database for what people say")
                .status(!isFull)
                .build();
    }
}
