package org.qingshan.channel.webchat;

import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The built-in chat as server-sent events.
 *
 * <p>Events: {@code message} with the id of the line and the same JSON as {@code GET messages}; {@code changed}, without id, when
 * something of the shop may look different; {@code hello}, without id, as soon as the stream flows. A line may come twice.
 */
@PermitAll
@Path("/chat/{shop}")
public class EventsResource {
    private static final String NOT_KEPT = "no-store";
    /** nginx and its kin collect a response before they pass it on, unless told not to. */
    private static final String NOT_COLLECTED = "no";

    private final Listening listening;

    EventsResource(Listening listening) {
        this.listening = listening;
    }

    /** Listens to a chat, from the line after {@code Last-Event-ID}, else after {@code after}, else from the beginning. */
    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(
            @RestHeader("Last-Event-ID") @Nullable String lastEventId,
            @RestQuery @Nullable String after,
            @Context RoutingContext routing) {
        var visitor = Visitor.of(routing);
        var from = LineId.read(lastEventId, LineId.read(after, 0));
        routing.response().putHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT).putHeader("X-Accel-Buffering", NOT_COLLECTED);
        return listening.from(visitor, from, routing.response());
    }

    /** Says that there is a stream; it takes no seat, and the connection may go on to something else. */
    @HEAD
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Response look() {
        return Response.ok()
                .type(MediaType.SERVER_SENT_EVENTS)
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .header("X-Accel-Buffering", NOT_COLLECTED)
                .build();
    }
}
