package org.qingshan.web.hook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Lease;
import org.qingshan.platform.Leases;
import org.qingshan.platform.Sql;
import org.qingshan.platform.Upkeep;

/**
 * Tells the shops' own systems what happened.
 *
 * <p>Guaranteed: each webhook hears its events one after the other in the order of their numbers, the next one when the one before has
 * arrived or was parked; an event is told at least once, and each time under the same number. Not guaranteed: that it is told once only,
 * for an answer may be lost.
 *
 * <p>The signature is {@code t=SECONDS,v1=HEX}: the HMAC-SHA256 of {@code SECONDS.BODY} under the webhook's secret, so that neither the
 * body nor its time can be another.
 */
@ApplicationScoped
class HookSending {
    private static final Logger LOG = Logger.getLogger(HookSending.class);
    /** So many systems are told at a time; one that hangs keeps one of these busy. */
    private static final int AT_ONCE = 8;

    private static final String OF_ALL = """
            select distinct shop_id, webhook_id from webhook_event
            where state = 'QUEUED' and next_at <= clock_timestamp()
            """;

    private static final String NEXT = """
            select e.number, e.kind, e.data, e.tries, w.url, w.salt, e.next_at <= clock_timestamp(),
                to_char(e.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            from webhook_event e join webhook w on w.shop_id = e.shop_id and w.id = e.webhook_id
            where e.shop_id = ? and e.webhook_id = ? and e.state = 'QUEUED' order by e.number limit 1
            """;

    private static final String ARRIVED = """
            update webhook_event set state = 'SENT', tries = tries + 1, status = ?, error = null, settled_at = clock_timestamp()
            where shop_id = ? and number = ? and state = 'QUEUED'
            """;

    private static final String FAILED = """
            update webhook_event set tries = tries + 1, status = ?, error = ?,
                state = case when tries + 1 >= ? then 'PARKED' else 'QUEUED' end,
                settled_at = case when tries + 1 >= ? then clock_timestamp() end,
                next_at = clock_timestamp() + ? * power(3, least(tries, 10)) * interval '1 millisecond'
            where shop_id = ? and number = ? and state = 'QUEUED'
            """;

    private static final String FORGET = """
            delete from webhook_event where settled_at < clock_timestamp() - ? * interval '1 second'
            """;

    private final Sql sql;
    private final Upkeep upkeep;
    private final HookAddress addresses;
    private final HookSecrets secrets;
    private final HookCall calls;
    private final DatabaseClock clock;
    private final HookConfig.Webhook config;
    private final Lease lease;
    private final Set<Line> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, HookSending::worker);

    HookSending(
            Sql sql,
            Upkeep upkeep,
            HookAddress addresses,
            HookSecrets secrets,
            HookCall calls,
            DatabaseClock clock,
            HookConfig config,
            Leases leases) {
        this.sql = sql;
        this.upkeep = upkeep;
        this.addresses = addresses;
        this.secrets = secrets;
        this.calls = calls;
        this.clock = clock;
        this.config = config.webhook();
        this.lease = leases.want("webhooks");
    }

    /** What waits for one system. */
    private record Line(String shop, long webhook) {
        static Line read(ResultSet row) throws SQLException {
            return new Line(row.getString(1), row.getLong(2));
        }
    }

    private record Next(
            long number, String kind, String data, int tries, String url, String salt, boolean due, String at) {
        static Next read(ResultSet row) throws SQLException {
            return new Next(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getString(5),
                    row.getString(6),
                    row.getBoolean(7),
                    row.getString(8));
        }

        String body(String shop) {
            return "{\"id\":" + number + ",\"event\":\"" + kind + "\",\"shop\":\"" + shop + "\",\"at\":\"" + at
                    + "\",\"data\":" + data + "}";
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (lease.held()) {
            upkeep.run("Webhooks", () -> sql.query(OF_ALL, Line::read).forEach(this::begin));
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        upkeep.run("Old webhook events", () -> sql.update(FORGET, config.keep().toSeconds()));
    }

    private void begin(Line line) {
        if (busy.add(line)) {
            try {
                workers.execute(() -> {
                    try {
                        tellAll(line);
                    } catch (RuntimeException fault) {
                        LOG.warnf("Webhook %d of %s goes on later: %s", line.webhook(), line.shop(), fault);
                    } finally {
                        busy.remove(line);
                    }
                });
            } catch (RejectedExecutionException ending) {
                busy.remove(line);
            }
        }
    }

    /** Until nothing is due; what fails waits, and with it whatever is behind it. */
    private void tellAll(Line line) {
        for (var next = next(line); next != null && next.due() && lease.held(); next = next(line)) {
            tell(line, next);
        }
    }

    private @Nullable Next next(Line line) {
        return sql.query(NEXT, Next::read, line.shop(), line.webhook()).stream()
                .findFirst()
                .orElse(null);
    }

    private void tell(Line line, Next next) {
        var target = addresses.target(next.url());
        if (target.isEmpty()) {
            failed(line, next, null, Hooks.NOWHERE);
            return;
        }
        var body = next.body(line.shop());
        var seconds = clock.now().getEpochSecond();
        var signed = HookSecrets.sign(secrets.secretOf(line.shop(), next.salt()), seconds + "." + body);
        try {
            var status = calls.post(
                    target.get(),
                    new HookCall.Message(next.kind(), next.number(), "t=" + seconds + ",v1=" + signed, body));
            if (status >= 200 && status < 300) {
                sql.update(ARRIVED, status, line.shop(), next.number());
            } else {
                failed(line, next, status, "");
            }
        } catch (IllegalStateException unanswered) {
            failed(line, next, null, String.valueOf(unanswered.getMessage()));
        }
    }

    private void failed(Line line, Next next, @Nullable Integer status, String error) {
        LOG.debugf(
                "Webhook %d of %s: event %d failed, %s %s", line.webhook(), line.shop(), next.number(), status, error);
        sql.update(
                FAILED,
                status,
                error,
                config.tries(),
                config.tries(),
                config.firstWait().toMillis(),
                line.shop(),
                next.number());
    }

    void stop(@Observes ShutdownEvent last) {
        workers.shutdownNow();
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "webhooks");
        thread.setDaemon(true);
        return thread;
    }
}
