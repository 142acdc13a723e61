package org.qingshan.channel.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;
import org.qingshan.platform.lane.UnknownShop;

/**
 * Saying and reading in the built-in chat.
 *
 * <p>Guaranteed: a POST is answered after everything it caused is durable, and the same {@code clientMessageId} of the same
 * visitor gets the same answer, whatever text comes with it, and has no second effect. Answered with 503, it had no effect.
 */
@PermitAll
@Path("/chat/{shop}")
public class WebChatResource {

    /**
     * @param id the number of the taken message
     * @param replies what was answered to it, in order
     */
    public record Answer(long id, List<ChatLine> replies) {}

    /** @param more true if there are later lines than these */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lines(List<ChatLine> messages, @Nullable Boolean more) {}

    private final Inbox inbox;
    private final Transcript transcript;
    private final FreshAnswers freshAnswers;
    private final OwnAddress ownAddress;

    WebChatResource(Inbox inbox, Transcript transcript, FreshAnswers freshAnswers, OwnAddress ownAddress) {
        this.inbox = inbox;
        this.transcript = transcript;
        this.freshAnswers = freshAnswers;
        this.ownAddress = ownAddress;
    }

    /** Says something. Any media type is let in, so that a wrong one is answered like every other mistake. */
    @POST
    @Path("messages")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Answer> say(byte[] body, @Context HttpHeaders headers, @Context RoutingContext routing) {
        if (!ownAddress.isOrigin(routing.request(), headers.getHeaderString("Origin"))) {
            throw Problem.foreignOrigin();
        }
        if (!isJson(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            throw Problem.notJson();
        }
        var visitor = Visitor.of(routing);
        var saying = Saying.read(body);
        var message =
                IncomingMessage.text(visitor.shop(), MessageKey.of(visitor, saying), visitor.origin(), saying.text());
        var expected = freshAnswers.expect(visitor);
        return Uni.createFrom()
                .completionStage(() -> inbox.take(message))
                .invoke(WebChatResource::requireHandled)
                .flatMap(taken -> answer(visitor, taken, expected))
                .onTermination()
                .invoke(expected::end)
                .onFailure(Unavailable.class)
                .transform(failure -> Problem.unavailable())
                .onFailure(UnknownShop.class)
                .transform(failure -> Problem.unknownShop(visitor.shop()));
    }

    /**
     * Reads what was said since a line, at most 200 lines at once; or the last lines of the chat.
     *
     * @param after the id of a line; without it from the beginning
     * @param newest how many of the last lines, 1 to 200, with the last edit of each; {@code after} is ignored then
     */
    @GET
    @Path("messages")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Lines> read(
            @RestQuery @Nullable String after, @RestQuery @Nullable String newest, @Context RoutingContext routing) {
        var visitor = Visitor.of(routing);
        routing.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var from = LineId.read(after, 0);
        var most = Math.min(LineId.read(newest, 0), Transcript.PAGE);
        return Uni.createFrom()
                .item(() -> most > 0 ? newest(visitor, (int) most) : since(visitor, from))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static void requireHandled(Taken taken) {
        if (taken.isPutAside()) {
            throw Problem.notHandled();
        }
    }

    /** What was answered just now is known; what was answered earlier, or by another replica, is read. */
    private Uni<Answer> answer(Visitor visitor, Taken taken, FreshAnswers.Expected expected) {
        return taken.repeated()
                ? Uni.createFrom()
                        .item(() -> new Answer(taken.id(), transcript.answers(visitor, taken.id())))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                : Uni.createFrom().item(new Answer(taken.id(), expected.answersTo(taken.id())));
    }

    private Lines since(Visitor visitor, long after) {
        var lines = transcript.after(visitor, after);
        return new Lines(lines, lines.size() == Transcript.PAGE ? Boolean.TRUE : null);
    }

    private Lines newest(Visitor visitor, int most) {
        return new Lines(transcript.newest(visitor, most), null);
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals(MediaType.APPLICATION_JSON);
    }
}
