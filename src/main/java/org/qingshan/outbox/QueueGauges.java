package org.qingshan.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Sql;

/**
 * How many messages wait and since when, by channel and priority, over all shops: shops are too many to be names of their own. Read
 * from the database when somebody looks, so that every replica says the same.
 */
@Singleton
class QueueGauges {
    private static final Logger LOG = Logger.getLogger(QueueGauges.class);
    /** One look fills all gauges of a scrape. */
    private static final long FRESH = Duration.ofSeconds(2).toNanos();

    private static final String WAITING = """
            select channel, priority, count(*),
                min(greatest(created_at, not_before)) filter (where not_before is null or not_before <= ?)
            from outbox where state = 'QUEUED' group by channel, priority
            """;

    /** @param oldest since when the one that waits longest could have gone; null where none could yet */
    private record Queue(
            String channel,
            int priority,
            long length,
            @Nullable Instant oldest) {
        String key() {
            return keyOf(channel, Priority.values()[priority]);
        }
    }

    private static final Queue EMPTY = new Queue("", 0, 0, null);

    private record Look(long at, Map<String, Queue> queues) {}

    private final List<Sender> senders;
    private final MeterRegistry meters;
    private final Sql sql;
    private final DatabaseClock clock;

    @Nullable
    private Look last;

    QueueGauges(@All List<Sender> senders, MeterRegistry meters, Sql sql, DatabaseClock clock) {
        this.senders = senders;
        this.meters = meters;
        this.sql = sql;
        this.clock = clock;
    }

    void register(@Observes StartupEvent ready) {
        senders.stream().filter(sender -> !sender.deliversAtCommit()).forEach(sender -> {
            for (var priority : Priority.values()) {
                var key = keyOf(sender.channel(), priority);
                add(
                        "qingshan.outbox.queued",
                        "Messages that wait to be sent",
                        sender,
                        priority,
                        gauges -> gauges.queue(key).length());
                add(
                        "qingshan.outbox.oldest.seconds",
                        "How long the oldest message has been waiting that could have been sent",
                        sender,
                        priority,
                        gauges -> gauges.age(gauges.queue(key).oldest()));
            }
        });
    }

    private void add(String name, String what, Sender sender, Priority priority, ToDoubleFunction<QueueGauges> value) {
        Gauge.builder(name, this, value)
                .description(what)
                .tag("channel", sender.channel())
                .tag("priority", priority.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    private double age(@Nullable Instant since) {
        return since == null ? 0 : Math.max(Duration.between(since, clock.now()).toMillis(), 0) / 1000.0;
    }

    private synchronized Queue queue(String key) {
        var now = System.nanoTime();
        var seen = last;
        if (seen == null || now - seen.at() > FRESH) {
            seen = new Look(now, look());
            last = seen;
        }
        return seen.queues().getOrDefault(key, EMPTY);
    }

    /** Nothing while the database is away, which is told elsewhere. */
    private Map<String, Queue> look() {
        Map<String, Queue> queues = new HashMap<>();
        try {
            sql.query(
                            WAITING,
                            row -> {
                                var oldest = row.getTimestamp(4);
                                return new Queue(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getLong(3),
                                        oldest == null ? null : oldest.toInstant());
                            },
                            clock.now())
                    .forEach(queue -> queues.put(queue.key(), queue));
        } catch (RuntimeException away) {
            LOG.debugf("How many messages wait is not known: %s", away.getMessage());
        }
        return queues;
    }

    private static String keyOf(String channel, Priority priority) {
        return channel + " " + priority;
    }
}
