package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;

/**
 * Where Telegram brings updates. Answered 200 only when all effects are durable; anything else makes Telegram bring the update
 * again. One update of a chat is on its way at a time, so what cannot be read is answered 200 too: it would block its chat for a
 * day and be no better for it.
 */
@PermitAll
@Path("/telegram/{botId}")
public class Webhook {
    private final TelegramBots bots;
    private final Intake intake;
    private final ObjectMapper json;

    Webhook(TelegramBots bots, Intake intake, ObjectMapper json) {
        this.bots = bots;
        this.intake = intake;
        this.json = json;
    }

    @POST
    @FromTelegram
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public CompletionStage<Response> bring(@PathParam("botId") String botId, byte @Nullable [] body) {
        return bots.withId(botId)
                .flatMap(bot -> take(bot, body == null ? new byte[0] : body))
                .map(taken -> taken.handle((done, failure) -> failure == null ? ok() : later()))
                .orElseGet(() -> CompletableFuture.completedStage(ok()));
    }

    private Optional<CompletionStage<Taken>> take(Bot bot, byte[] body) {
        if (body.length > WebhookDoor.LARGEST) {
            intake.skip(bot, "too large");
            return Optional.empty();
        }
        try {
            return intake.take(bot, json.readTree(body));
        } catch (IOException unreadable) {
            intake.skip(bot, "no JSON");
            return Optional.empty();
        }
    }

    private static Response ok() {
        return Response.ok().build();
    }

    /** Telegram honours the wait; without one its own grows to a minute and more. */
    private static Response later() {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, Unavailable.RETRY_AFTER.toSeconds())
                .build();
    }
}
