package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/**
 * Tells Telegram where to bring updates, or that we ask for them ourselves. A webhook is never removed at the end: while a replica
 * restarts, the others go on, and with none Telegram keeps the updates.
 */
@ApplicationScoped
class WebhookSetting {
    private static final Logger LOG = Logger.getLogger(WebhookSetting.class);
    /** The most that Telegram allows; one update per chat is on its way, so this many chats are served at once. */
    private static final int CONNECTIONS = 100;

    private final BotApi api;
    private final String publicUrl;

    WebhookSetting(BotApi api, @ConfigProperty(name = "qingshan.public-url") String publicUrl) {
        this.api = api;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** Returns whether it was done. */
    boolean set(Bot bot) throws InterruptedException {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("url", publicUrl + "/telegram/" + bot.id())
                .put("secret_token", bot.webhookSecret())
                .put("max_connections", CONNECTIONS);
        Updates.ASKED_FOR.forEach(body.putArray("allowed_updates")::add);
        return note(bot, "set", Stop.await(api.call(bot, "setWebhook", body)));
    }

    /** Telegram refuses polls while it has a webhook. Returns whether polling may begin. */
    boolean remove(Bot bot) throws InterruptedException {
        var body = JsonNodeFactory.instance.objectNode().put("drop_pending_updates", false);
        var reply = Stop.await(api.call(bot, "deleteWebhook", body));
        // A server that refuses this knows no webhooks; the first poll says what else may be wrong.
        return note(bot, "removed", reply) || reply.kind() == Reply.Kind.REFUSED && reply.code() != 429;
    }

    private static boolean note(Bot bot, String what, Reply reply) {
        if (!reply.isDone()) {
            LOG.warnf("%s: the webhook is not %s: %s", bot, what, reply.problem());
        }
        return reply.isDone();
    }
}
