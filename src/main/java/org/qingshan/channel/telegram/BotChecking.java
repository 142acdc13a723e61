package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.BotRows.Offer;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.outbox.MessageSpent;

/**
 * Asks Telegram about tokens that shops were given. Until one has proved good the shop's bot remains what it was. The owner is told by his own
 * question, asked again for him, so that the answer comes through the new bot.
 */
@ApplicationScoped
class BotChecking {
    private static final Logger LOG = Logger.getLogger(BotChecking.class);

    private static final int DELETIONS = 5;
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final BotRows rows;
    private final ConfiguredBot configured;
    private final TelegramBots bots;
    private final BotApi api;
    private final BotNames names;
    private final Inbox inbox;

    BotChecking(BotRows rows, ConfiguredBot configured, TelegramBots bots, BotApi api, BotNames names, Inbox inbox) {
        this.rows = rows;
        this.configured = configured;
        this.bots = bots;
        this.api = api;
        this.names = names;
        this.inbox = inbox;
    }

    /** Asks about every token that waits for it. Who does not get an answer asks again at the next look. */
    void check(Runnable changed) throws InterruptedException {
        for (var offer : rows.offered()) {
            var me = Stop.await(api.call(offer.bot(), "getMe", JsonNodeFactory.instance.objectNode()));
            if (me.isUnknownToken() || isAnothers(offer)) {
                tellIf(rows.refused(offer, !me.isUnknownToken()), offer);
            } else if (me.isDone()) {
                names.know(offer.bot(), me.result());
                var isNews = rows.proved(offer, me.result().path("username").asText(""));
                changed.run();
                tellIf(isNews, offer);
            }
        }
    }

    /** The table keeps shops apart; the bot of the environment is not in it. */
    private boolean isAnothers(Offer offer) {
        var bot = offer.bot();
        return configured.all().stream()
                .anyMatch(one -> one.id().equals(bot.id()) && !one.shop().equals(bot.shop()));
    }

    private void tellIf(boolean isNews, Offer offer) {
        if (!isNews) {
            return;
        }
        var shop = offer.bot().shop();
        LOG.infof("%s: the token that it was given is checked", offer.bot());
        rows.asker(shop)
                .ifPresent(
                        asker -> inbox.take(IncomingMessage.text(shop, "checked " + UUID.randomUUID(), asker, "/bot")));
    }

    /**
     * What carried a token goes out of the chat at once; two days later Telegram would not allow it. Where it does not anyway, or the
     * program ends before it did, it stays.
     */
    void on(@Observes MessageSpent spent) {
        if (spent.channel().equals(Updates.CHANNEL)) {
            bots.ofShop(spent.shop())
                    .ifPresent(bot -> MessageName.number(bot.id(), spent.ref())
                            .ifPresent(number -> delete(bot, spent.address(), number, DELETIONS)));
        }
    }

    private void delete(Bot bot, String address, String number, int attempts) {
        var call = JsonNodeFactory.instance
                .objectNode()
                .put("chat_id", Long.parseLong(address))
                .put("message_id", Long.parseLong(number));
        api.call(bot, "deleteMessage", call).thenAccept(reply -> {
            var mayHelp = reply.isForNow() || reply.kind() == Reply.Kind.UNSENT || reply.kind() == Reply.Kind.LOST;
            if (mayHelp && attempts > 1) {
                var wait = Objects.requireNonNullElse(reply.retryAfter(), AGAIN);
                CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(() -> delete(bot, address, number, attempts - 1));
            } else if (!reply.isDone()) {
                LOG.warnf("%s: the message that carried a token stays in its chat: %s", bot, reply.problem());
            }
        });
    }
}
