package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;

/**
 * Writes down which bots Telegram does not know any more, and knows again. Whoever gave the token is told of either once, whichever replica
 * finds it out first, by his own question, asked again for him.
 */
@ApplicationScoped
class BotLosses {
    private static final Logger LOG = Logger.getLogger(BotLosses.class);

    private final BotRows rows;
    private final Inbox inbox;

    BotLosses(BotRows rows, Inbox inbox) {
        this.rows = rows;
        this.inbox = inbox;
    }

    void lost(Bot bot) {
        tellIf(() -> rows.lost(bot), bot);
    }

    void found(Bot bot) {
        tellIf(() -> rows.found(bot), bot);
    }

    /** Where the database is away for the moment it stays untold; the bot goes on being asked about. */
    private void tellIf(Change change, Bot bot) {
        try {
            if (change.isNews()) {
                rows.asker(bot.shop())
                        .ifPresent(asker -> inbox.take(
                                IncomingMessage.text(bot.shop(), "token " + UUID.randomUUID(), asker, "/bot")));
            }
        } catch (RuntimeException away) {
            LOG.warnf("%s: nobody could be told of its token: %s", bot, away.getMessage());
        }
    }

    private interface Change {
        boolean isNews();
    }
}
