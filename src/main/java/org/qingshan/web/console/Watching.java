package org.qingshan.web.console;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.qingshan.platform.lane.ShopChanged;

/**
 * Lets the team's pages watch the board.
 *
 * <p>Guaranteed: what a page is told was read after it was last told something, and each second that passes it is told at least that
 * nothing is new. Not guaranteed: that it sees every state between two; a slow page gets the newest.
 */
@ApplicationScoped
class Watching {
    private static final Logger LOG = Logger.getLogger(Watching.class);
    private static final long TICK_MILLIS = 50;
    /** Who may look is asked when a page comes; it comes again after this, and whoever another replica has put out is out. */
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final RecentBoards boards;
    private final ConcurrentMap<Onlookers, Watchers> crowds = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(Watching::thread);

    Watching(RecentBoards boards) {
        this.boards = boards;
    }

    Multi<OutboundSseEvent> from(Onlookers onlookers) {
        if (closing) {
            return Multi.createFrom().empty();
        }
        var crowd = crowds.computeIfAbsent(onlookers, wanted -> new Watchers());
        return crowd.admit().select().first(LIFE);
    }

    /** Somebody of the shop may look no more: every page comes again at once, and is asked who it is. */
    void askAgain(String shop) {
        crowds.forEach((wanted, crowd) -> {
            if (wanted.shop().equals(shop)) {
                crowd.close();
            }
        });
    }

    void start(@Observes StartupEvent startup) {
        ticker.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Open pages would keep the doors open; they come back by themselves, to another replica or to the next start. */
    void close(@Observes ShutdownDelayInitiatedEvent first) {
        stop();
    }

    void close(@Observes ShutdownEvent last) {
        stop();
    }

    private void stop() {
        closing = true;
        ticker.shutdownNow();
        crowds.values().forEach(Watchers::close);
    }

    void changed(@Observes ShopChanged change) {
        for (var onlookers : Onlookers.of(change.shop())) {
            var crowd = crowds.get(onlookers);
            if (crowd != null) {
                crowd.stir();
            }
        }
    }

    private void tick() {
        var now = System.nanoTime();
        crowds.forEach((wanted, crowd) -> {
            if (crowd.beginsLook(now)) {
                Infrastructure.getDefaultWorkerPool().execute(() -> look(wanted, crowd, now));
            }
        });
    }

    private void look(Onlookers wanted, Watchers crowd, long since) {
        try {
            crowd.tell(boards.since(since, wanted));
        } catch (RuntimeException failure) {
            // Nobody is told anything, so the pages say by themselves that what they show is old.
            LOG.warnf("%s: the console's pages are not told what is new: %s", wanted.shop(), failure);
        } finally {
            crowd.endsLook();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "console-ticker");
        thread.setDaemon(true);
        return thread;
    }
}
