package org.qingshan.channel.webchat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jspecify.annotations.Nullable;

/**
 * One open page. What it cannot read yet waits in a bounded buffer; when that is full the stream is cut, and the page comes back
 * with the last id it has.
 */
final class Listener {
    /** A page that has read nothing between so many heartbeats is gone, or as good as gone. */
    private static final int BEATS_UNREAD = 3;

    private static final long NOT_LISTENING = -1;

    private final String address;
    private final int unread;
    private final HttpServerResponse connection;
    private volatile long position = NOT_LISTENING;
    private volatile @Nullable MultiEmitter<? super OutboundSseEvent> emitter;
    private volatile boolean hasRead;
    private volatile boolean isCut;
    private int beatsUnread;

    Listener(String address, int unread, HttpServerResponse connection) {
        this.address = address;
        this.unread = unread;
        this.connection = connection;
    }

    String address() {
        return address;
    }

    /**
     * Nobody is at the other end. Whoever aborts before the stream flows is reported by nothing else, and where the framework has answered him
     * that his request failed, its answer is over but never closed.
     */
    boolean isGone() {
        return isCut || connection.closed() || connection.ended();
    }

    boolean isListening() {
        return position != NOT_LISTENING && emitter != null;
    }

    /** The last line that this page was told, or that needs no telling. */
    long position() {
        return position;
    }

    /** Where the page has caught up to; from there on it is told what is new. */
    void caughtUp(long head) {
        position = head;
    }

    /** The page has taken something of what it had missed. */
    void reads() {
        hasRead = true;
    }

    Multi<OutboundSseEvent> live() {
        return Multi.createFrom().emitter(opened -> emitter = opened, unread);
    }

    void told(long upTo) {
        position = Math.max(position, upTo);
    }

    void tell(OutboundSseEvent event) {
        var open = emitter;
        if (open != null) {
            open.emit(event);
        }
    }

    void beat(OutboundSseEvent heartbeat) {
        beatsUnread = isReading() ? 0 : beatsUnread + 1;
        if (beatsUnread >= BEATS_UNREAD) {
            isCut = true;
            close();
            connection.reset();
        } else {
            tell(heartbeat);
        }
    }

    private boolean isReading() {
        var open = emitter;
        var isCatchingUp = hasRead;
        hasRead = false;
        return open == null ? isCatchingUp : open.requested() > 0;
    }

    /** A page that is still catching up comes back like the others. */
    void close() {
        var open = emitter;
        if (open != null) {
            open.complete();
        } else {
            connection.reset();
        }
    }
}
