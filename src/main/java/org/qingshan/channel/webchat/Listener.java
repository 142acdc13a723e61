package org.qingshan.channel.webchat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
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
    private volatile long position = NOT_LISTENING;
    private volatile @Nullable MultiEmitter<? super OutboundSseEvent> emitter;
    private int beatsUnread;

    Listener(String address, int unread) {
        this.address = address;
        this.unread = unread;
    }

    String address() {
        return address;
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
        var open = emitter;
        if (open == null) {
            return;
        }
        beatsUnread = open.requested() == 0 ? beatsUnread + 1 : 0;
        if (beatsUnread >= BEATS_UNREAD) {
            close();
        } else {
            open.emit(heartbeat);
        }
    }

    void close() {
        var open = emitter;
        if (open != null) {
            open.complete();
        }
    }
}
