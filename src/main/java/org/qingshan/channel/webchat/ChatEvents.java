package org.qingshan.channel.webchat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/** Writes events once, however many listen to them. */
@ApplicationScoped
class ChatEvents {
    /** A browser that lost the stream comes back after this long. */
    private static final int RETRY_MILLIS = 2_000;

    private static final OutboundSseEvent HELLO =
            event("hello", "{}").reconnectDelay(RETRY_MILLIS).build();
    private static final OutboundSseEvent CHANGED = event("changed", "{}").build();
    private static final OutboundSseEvent HEARTBEAT =
            new OutboundSseEventImpl.BuilderImpl().comment("still here").build();

    private final ObjectMapper json;

    ChatEvents(ObjectMapper json) {
        this.json = json;
    }

    OutboundSseEvent hello() {
        return HELLO;
    }

    OutboundSseEvent changed() {
        return CHANGED;
    }

    OutboundSseEvent heartbeat() {
        return HEARTBEAT;
    }

    OutboundSseEvent message(ChatLine line) {
        try {
            return event("message", json.writeValueAsString(line))
                    .id(Long.toString(line.id()))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A line cannot be written as JSON", impossible);
        }
    }

    private static OutboundSseEvent.Builder event(String name, String data) {
        return new OutboundSseEventImpl.BuilderImpl().name(name).data(String.class, data);
    }
}
