package org.qingshan.web.console;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.Sessions;

/** The open pages of a shop that show the same. However many they are, one reading serves them all. */
final class Watchers {
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** In a rush every batch is a change; what falls into one such gap is read together. */
    private static final long GAP_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    /** A page that lost the stream comes back after this long. */
    private static final int RETRY_MILLIS = 700;

    private final ConcurrentMap<MultiEmitter<? super OutboundSseEvent>, Sessions.Entry> pages =
            new ConcurrentHashMap<>();
    private final Set<MultiEmitter<? super OutboundSseEvent>> uninformed = ConcurrentHashMap.newKeySet();
    private volatile boolean stirred;
    private volatile boolean looking;
    private long lastLook = System.nanoTime() - LOOK_NANOS;
    private long lastAsked = lastLook;
    private @Nullable String told;

    Multi<OutboundSseEvent> admit(Sessions.Entry entry) {
        return Multi.createFrom().emitter(page -> admit(page, entry), BackPressureStrategy.LATEST);
    }

    private void admit(MultiEmitter<? super OutboundSseEvent> page, Sessions.Entry entry) {
        page.onTermination(() -> {
            pages.remove(page);
            uninformed.remove(page);
        });
        uninformed.add(page);
        pages.put(page, entry);
        stirred = true;
    }

    /** Something of the shop was committed here. */
    void stir() {
        stirred = true;
    }

    /** Whether it is time for a look, which has begun then; asked by one thread only. */
    boolean beginsLook(long now) {
        var gap = now - lastLook;
        if (pages.isEmpty() || looking || gap < GAP_NANOS || (!stirred && gap < LOOK_NANOS)) {
            return false;
        }
        stirred = false;
        looking = true;
        lastLook = now;
        return true;
    }

    void endsLook() {
        looking = false;
    }

    /**
     * Finds out each second who of them may look no more; the streams of those pages end. They come again, and hear at the door why not. In
     * one look at a time. As long as nobody knows, the next look asks again, and nobody may be told anything.
     *
     * @param asked which of some entries are over
     */
    void sendAway(long now, UnaryOperator<Set<Sessions.Entry>> asked) {
        if (now - lastAsked < LOOK_NANOS) {
            return;
        }
        var over = asked.apply(Set.copyOf(pages.values()));
        lastAsked = now;
        pages.forEach((page, entry) -> {
            if (over.contains(entry)) {
                page.complete();
            }
        });
    }

    /**
     * Tells the board to those who have not seen it, and the others which one they should have. One look at a time.
     *
     * <p>A page that reads slowly may miss a board; then the next event names one that it does not have.
     */
    void tell(RecentBoards.Seen seen) {
        var isNew = !seen.version().equals(told);
        told = seen.version();
        var same = event("same", seen.stamp() + "}");
        var board = event("board", seen.stamp() + ",\"board\":" + seen.json() + "}");
        for (var page : pages.keySet()) {
            page.emit(uninformed.remove(page) || isNew ? board : same);
        }
    }

    /** Those that may look still come again. */
    void close() {
        pages.keySet().forEach(MultiEmitter::complete);
    }

    private static OutboundSseEvent event(String name, String data) {
        return new OutboundSseEventImpl.BuilderImpl()
                .name(name)
                .reconnectDelay(RETRY_MILLIS)
                .data(String.class, data)
                .build();
    }
}
