package org.qingshan.web.hook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Lease;
import org.qingshan.platform.Leases;
import org.qingshan.platform.Upkeep;
import org.qingshan.web.hook.HookCall.Answer;
import org.qingshan.web.hook.HookQueue.Failure;
import org.qingshan.web.hook.HookQueue.Line;
import org.qingshan.web.hook.HookQueue.Next;

/**
 * Tells the shops' own systems what happened.
 *
 * <p>Guaranteed: each webhook hears its events one after the other in the order of their numbers, the next one when the one before has
 * arrived or was parked; an event is told at least once, and each time under the same number; a system that is slow keeps others waiting
 * for a turn, not for all that it is to be told. Not guaranteed: that an event is told once only, for an answer may be lost; any order
 * of tests.
 *
 * <p>The signature is {@code t=SECONDS,v1=HEX}: the HMAC-SHA256 of {@code SECONDS.BODY} under the webhook's secret, so that neither the
 * body nor its time can be another. For a day after the secret was changed a second {@code v1} is that under the one before.
 */
@ApplicationScoped
class HookSending {
    private static final Logger LOG = Logger.getLogger(HookSending.class);
    /** So many systems are told at a time; one that hangs keeps one of these busy. */
    private static final int AT_ONCE = 8;
    /** A turn ends with whichever comes first; who has more to be told comes again behind all others. */
    private static final int MOST_IN_A_TURN = 20;

    private static final Duration TURN = Duration.ofSeconds(1);

    private static final int GONE = 410;

    private final Upkeep upkeep;
    private final HookQueue queue;
    private final Hooks hooks;
    private final HookAddress addresses;
    private final HookSecrets secrets;
    private final HookCall calls;
    private final DatabaseClock clock;
    private final Lease lease;
    private final Set<Line> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, HookSending::worker);

    HookSending(
            Upkeep upkeep,
            HookQueue queue,
            Hooks hooks,
            HookAddress addresses,
            HookSecrets secrets,
            HookCall calls,
            DatabaseClock clock,
            Leases leases) {
        this.upkeep = upkeep;
        this.queue = queue;
        this.hooks = hooks;
        this.addresses = addresses;
        this.secrets = secrets;
        this.calls = calls;
        this.clock = clock;
        this.lease = leases.want("webhooks");
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        if (lease.held()) {
            upkeep.run("Webhooks", () -> queue.due().forEach(this::begin));
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        upkeep.run("Old webhook events", queue::forget);
    }

    private void begin(Line line) {
        if (busy.add(line)) {
            try {
                workers.execute(() -> {
                    var isMore = false;
                    try {
                        isMore = hasMoreAfterTurn(line);
                    } catch (RuntimeException fault) {
                        LOG.warnf("Webhook %d of %s goes on later: %s", line.webhook(), line.shop(), fault);
                    } finally {
                        busy.remove(line);
                    }
                    if (isMore) {
                        begin(line);
                    }
                });
            } catch (RejectedExecutionException ending) {
                busy.remove(line);
            }
        }
    }

    /** Until nothing is due, or others are to have their turn; what fails waits, and with it whatever is behind it. */
    private boolean hasMoreAfterTurn(Line line) {
        var end = System.nanoTime() + TURN.toNanos();
        for (var told = 0; lease.held(); told++) {
            var next = queue.next(line);
            if (next.isEmpty()) {
                return false;
            }
            if (told >= MOST_IN_A_TURN || System.nanoTime() - end > 0) {
                return true;
            }
            tell(line, next.get());
        }
        return false;
    }

    private void tell(Line line, Next next) {
        var target = addresses.target(next.url());
        if (target.isEmpty()) {
            failed(line, next, Failure.unanswered(Hooks.NOWHERE));
            return;
        }
        var body = next.body(line.shop());
        try {
            heard(
                    line,
                    next,
                    calls.post(
                            target.get(),
                            new HookCall.Message(next.kind(), next.number(), signed(line, next, body), body)));
        } catch (IllegalStateException unanswered) {
            failed(line, next, Failure.unanswered(String.valueOf(unanswered.getMessage())));
        }
    }

    private void heard(Line line, Next next, Answer answer) {
        var status = answer.status();
        if (status >= 200 && status < 300) {
            if (next.isTest()) {
                hooks.wake(line.shop(), line.webhook());
            }
            queue.arrived(line, next, status);
        } else if (status == GONE) {
            hooks.suspend(line.shop(), line.webhook());
            queue.gone(line, next, new Failure(status, "", Duration.ZERO));
        } else {
            failed(line, next, new Failure(status, status / 100 == 3 ? Hooks.ELSEWHERE : "", answer.pause()));
        }
    }

    private String signed(Line line, Next next, String body) {
        var seconds = clock.now().getEpochSecond();
        var text = seconds + "." + body;
        return "t=" + seconds + ",v1=" + signed(line, next.salt(), text)
                + Optional.ofNullable(next.saltBefore())
                        .map(salt -> ",v1=" + signed(line, salt, text))
                        .orElse("");
    }

    private String signed(Line line, String salt, String text) {
        return HookSecrets.sign(secrets.secretOf(line.shop(), salt), text);
    }

    private void failed(Line line, Next next, Failure failure) {
        LOG.debugf(
                "Webhook %d of %s: event %d failed, %s %s",
                line.webhook(), line.shop(), next.number(), failure.status(), failure.error());
        queue.failed(line, next, failure);
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
