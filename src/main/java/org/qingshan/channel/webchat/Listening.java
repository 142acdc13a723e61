package org.qingshan.channel.webchat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.qingshan.platform.Ticking;
import org.qingshan.platform.lane.ShopChanged;

/**
 * Lets pages listen to their chats.
 *
 * <p>Guaranteed: every line of the chat after the page's last one, in order. Not guaranteed: that it comes only once, and that the
 * stream lasts; a page that reads too slowly is cut off and catches up when it comes back.
 */
@ApplicationScoped
class Listening {
    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final Duration TICK = Duration.ofMillis(50);

    private final Transcript transcript;
    private final ChatEvents events;
    private final WebChatConfig config;
    private final ConcurrentMap<String, Audience> audiences = new ConcurrentHashMap<>();
    private final Set<Audience> looking = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private final Ticking ticker = new Ticking("webchat-ticker");

    Listening(Transcript transcript, ChatEvents events, WebChatConfig config) {
        this.transcript = transcript;
        this.events = events;
        this.config = config;
    }

    /**
     * What a page hears from a line on. Throws a {@link Problem} if the shop has no seat left on this replica, or not for the chat.
     *
     * @param connection with which the seat is given back, however it ends
     */
    Multi<OutboundSseEvent> from(Visitor visitor, long after, HttpServerResponse connection) {
        var audience = audiences.computeIfAbsent(
                visitor.shop(), shop -> new Audience(shop, config.listeners(), config.pages()));
        var listener = new Listener(visitor.address(), config.unread(), connection);
        if (closing || !audience.admit(listener)) {
            throw Problem.tooManyListeners();
        }
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(events.hello()), catchUp(visitor, listener, after), listener.live())
                .onTermination()
                .invoke(() -> audience.leave(listener));
    }

    private Multi<OutboundSseEvent> catchUp(Visitor visitor, Listener listener, long after) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicLong(after), reached -> page(visitor, listener, reached))
                .whilst(lines -> lines.size() == Transcript.PAGE)
                .onItem()
                .transformToMultiAndConcatenate(lines -> Multi.createFrom().iterable(lines))
                .map(events::message)
                .invoke(listener::reads);
    }

    private Uni<List<ChatLine>> page(Visitor visitor, Listener listener, AtomicLong reached) {
        return Uni.createFrom()
                .item(() -> {
                    // Taken first, so that every line up to it is in what is read next.
                    var head = transcript.head(visitor.shop());
                    reached.set(Math.min(reached.get(), head));
                    var lines = transcript.after(visitor, reached.get());
                    lines.forEach(line -> reached.set(line.id()));
                    listener.caughtUp(Math.max(head, reached.get()));
                    return lines;
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
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
        audiences.values().forEach(Audience::close);
    }

    void changed(@Observes ShopChanged change) {
        var audience = audiences.get(change.shop());
        if (audience != null) {
            audience.stir();
        }
    }

    private void tick() {
        var now = System.nanoTime();
        for (var audience : audiences.values()) {
            if (!audience.isEmpty()) {
                tickSafely(audience, now);
            }
        }
    }

    /** A failure that got out of here would be that of every shop. */
    private void tickSafely(Audience audience, long now) {
        try {
            tick(audience, now);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warnf(failure, "Web chats missed a tick");
        }
    }

    private void tick(Audience audience, long now) {
        if (!looking.contains(audience) && audience.wantsLook(now)) {
            looking.add(audience);
            begin(audience);
        }
        audience.announceChange(now, events);
        audience.beat(now, config.heartbeat().toNanos(), events);
    }

    private void begin(Audience audience) {
        try {
            Infrastructure.getDefaultWorkerPool().execute(() -> look(audience));
        } catch (RuntimeException | Error failure) {
            looking.remove(audience);
            throw failure;
        }
    }

    private void look(Audience audience) {
        try {
            audience.look(transcript, events);
        } catch (RuntimeException failure) {
            // The next look is in a second; until then nobody is told anything wrong.
            LOG.warnf("Web chats are not told what is new: %s", failure);
        } finally {
            looking.remove(audience);
        }
    }
}
