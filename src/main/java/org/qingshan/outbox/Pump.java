package org.qingshan.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.ShopChanged;

/**
 * Sends what is queued: at once when a shop has changed, and whatever else is due within a second.
 *
 * <p>Guaranteed: over all replicas one pump sends for a bot; messages of one chat leave one after another in the order of
 * writing, broadcasts last; a message that is SENT was sent. Not guaranteed: that a message is shown once. One whose fate is
 * unknown is sent again once if it {@linkplain Claimed#mayBeRepeated() may be repeated}.
 */
@Singleton
class Pump implements Runnable {
    private static final Logger LOG = Logger.getLogger(Pump.class);
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final OpenLines lines;
    private final Event<Object> events;
    private final DatabaseClock clock;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = new Thread(this, "outbox");
    private volatile boolean stopping;
    private boolean failing;
    private long nextSearch;

    Pump(OpenLines lines, Event<Object> events, DatabaseClock clock) {
        this.lines = lines;
        this.events = events;
        this.clock = clock;
        this.nextSearch = clock.nanos();
    }

    void start(@Observes StartupEvent ready) {
        thread.setDaemon(true);
        thread.setContextClassLoader(Pump.class.getClassLoader());
        thread.start();
    }

    void changed(@Observes ShopChanged change) {
        if (changed.add(change.shop())) {
            wake.release();
        }
    }

    /** Takes nothing more; what is on its way gets a moment to arrive, so that its fate is known. */
    void stop(@Observes ShutdownEvent last) throws InterruptedException {
        stopping = true;
        wake.release();
        thread.join(Duration.ofSeconds(6).toMillis());
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                pause(round());
                failing = false;
            } catch (RuntimeException | Error failure) {
                // There is no other thread that sends.
                LOG.logf(failing ? Logger.Level.DEBUG : Logger.Level.WARN, "Nothing is sent for now: %s", failure);
                failing = true;
                pause(SECOND);
            }
        }
        finish();
    }

    /** One look at every line; returns for how long nothing is to do. */
    private long round() {
        search();
        var pause = Math.max(nextSearch - clock.nanos(), 0);
        RuntimeException failure = null;
        for (var line : lines.all()) {
            try {
                pause = Math.min(pause, line.turn());
            } catch (RuntimeException one) {
                failure = one;
            } catch (Error broken) {
                failure = new IllegalStateException(broken);
            }
        }
        if (failure != null) {
            throw failure;
        }
        return pause;
    }

    private void search() {
        var shops = List.copyOf(changed);
        shops.forEach(changed::remove);
        var areAllOpen = true;
        for (var shop : shops) {
            areAllOpen &= lines.wake(shop);
        }
        if (!areAllOpen || clock.nanos() - nextSearch >= 0) {
            lines.find(wake::release, this::tell);
            nextSearch = clock.nanos() + SECOND;
        }
    }

    private void tell(Object news) {
        try {
            events.fire(news);
        } catch (RuntimeException failure) {
            LOG.warnf(
                    failure,
                    "Nobody could note what became of a chat (%s)",
                    news.getClass().getSimpleName());
        }
    }

    private void finish() {
        var patience = System.nanoTime() + 5 * SECOND;
        while (!lines.all().stream().allMatch(Line::isIdle) && System.nanoTime() - patience < 0) {
            pause(SECOND / 10);
        }
        try {
            lines.all().forEach(Line::writeDown);
        } catch (RuntimeException unavailable) {
            LOG.debugf("The fate of the last messages is not written down: %s", unavailable.getMessage());
        }
    }

    private void pause(long nanos) {
        try {
            if (wake.tryAcquire(nanos, TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException end) {
            stopping = true;
        }
    }
}
