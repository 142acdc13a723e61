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
import org.jboss.logging.Logger;
import org.qingshan.platform.Ticking;
import org.qingshan.platform.lane.ShopChanged;
import org.qingshan.web.access.Sessions;

/**
 * Lets the team's pages watch the board.
 *
 * <p>Guaranteed: what a page is told was read after it was last told something, and each second that passes it is told at least that
 * nothing is new; who may look no more, whoever on whichever replica has seen to it, hears nothing a second later. Not guaranteed: that it sees every state between two; a slow page gets the newest.
 */
@ApplicationScoped
class Watching {
    private static final Logger LOG = Logger.getLogger(Watching.class);
    private static final Duration TICK = Duration.ofMillis(50);
    /** A page comes again after this, so that whoever looks on is seen to be there. */
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final RecentBoards boards;
    private final Sessions sessions;
    private final ConcurrentMap<Onlookers, Watchers> crowds = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private final Ticking ticker = new Ticking("console-ticker");

    Watching(RecentBoards boards, Sessions sessions) {
        this.boards = boards;
        this.sessions = sessions;
    }

    /** @param entry by which the page came in; once that is over its stream ends */
    Multi<OutboundSseEvent> from(Onlookers onlookers, Sessions.Entry entry) {
        if (closing) {
            return Multi.createFrom().empty();
        }
        var crowd = crowds.computeIfAbsent(onlookers, wanted -> new Watchers());
        return crowd.admit(entry).select().first(LIFE);
    }

    void start(@Observes StartupEvent startup) {
        ticker.begin(TICK, this::tick);
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
        ticker.end();
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
                begin(wanted, crowd, now);
            }
        });
    }

    private void begin(Onlookers wanted, Watchers crowd, long now) {
        try {
            Infrastructure.getDefaultWorkerPool().execute(() -> look(wanted, crowd, now));
        } catch (RuntimeException | Error failure) {
            crowd.endsLook();
            throw failure;
        }
    }

    private void look(Onlookers wanted, Watchers crowd, long since) {
        try {
            crowd.sendAway(since, entries -> sessions.over(wanted.shop(), entries));
            crowd.tell(boards.since(since, wanted));
        } catch (RuntimeException failure) {
            // Nobody is told anything, so the pages say by themselves that what they show is old.
            LOG.warnf("%s: the console's pages are not told what is new: %s", wanted.shop(), failure);
        } finally {
            crowd.endsLook();
        }
    }
}
