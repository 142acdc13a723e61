package org.qingshan.channel.telegram;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Lets in only what names the bot's secret, before anything of the body is read. */
@FromTelegram
@Provider
class WebhookDoor implements ContainerRequestFilter {
    static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

    /** An update is a few kilobytes; the longest text with all its entities stays far below. */
    static final int LARGEST = 256 * 1024;

    private final TelegramBots bots;

    WebhookDoor(TelegramBots bots) {
        this.bots = bots;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var status = refusal(request);
        if (status != null) {
            request.abortWith(Response.status(status).build());
        }
    }

    private @Nullable Status refusal(ContainerRequestContext request) {
        var bot = bots.withId(
                String.valueOf(request.getUriInfo().getPathParameters().getFirst("botId")));
        if (bot.isEmpty()) {
            return Status.NOT_FOUND;
        }
        var secret = request.getHeaderString(SECRET);
        if (secret == null) {
            return Status.UNAUTHORIZED;
        }
        if (!MessageDigest.isEqual(bytes(secret), bytes(bot.get().webhookSecret()))) {
            return Status.FORBIDDEN;
        }
        return request.getLength() > LARGEST ? Status.REQUEST_ENTITY_TOO_LARGE : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
