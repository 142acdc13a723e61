package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.BotRows.Offer;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;

/**
 * Asks Telegram about tokens that shops were given. Until one has proved good the shop's bot remains what it was. The owner is told by his own
 * question, asked again for him, so that the answer comes through the new bot.
 */
@ApplicationScoped
class BotChecking {
    private static final Logger LOG = Logger.getLogger(BotChecking.class);

    private final BotRows rows;
    private final ConfiguredBot configured;
    private final BotApi api;
    private final BotNames names;
    private final Inbox inbox;

    BotChecking(BotRows rows, ConfiguredBot configured, BotApi api, BotNames names, Inbox inbox) {
        this.rows = rows;
        this.configured = configured;
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
}
