package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;

/**
 * Writes down which bots Telegram does not know any more, and knows again. Whoever gave the token is told of either once, whichever replica
 * finds it out first, by his own question, asked again for him.
 */
@ApplicationScoped
class BotLosses {
    private static final Logger LOG = Logger.getLogger(BotLosses.class);

    private final BotRows rows;
    private final Inbox inbox;
    /** Of what is written down nobody has heard yet. */
    private final Set<Bot> untold = ConcurrentHashMap.newKeySet();

    BotLosses(BotRows rows, Inbox inbox) {
        this.rows = rows;
        this.inbox = inbox;
    }

    /** To be said again and again while it is so; whoever gave the token hears it once. */
    void lost(Bot bot) {
        tellIf(() -> rows.lost(bot), bot);
    }

    /** Returns whether that is written down; where not, the database is away and it is to be said again. */
    boolean found(Bot bot) {
        return tellIf(() -> rows.found(bot), bot);
    }

    private boolean tellIf(Change change, Bot bot) {
        try {
            if (change.isNews() || untold.contains(bot)) {
                untold.add(bot);
                var asker = rows.asker(bot.shop());
                untold.remove(bot);
                asker.ifPresent(one -> tell(bot, one));
            }
            return true;
        } catch (RuntimeException away) {
            LOG.warnf("%s: nobody could be told of its token yet: %s", bot, away.getMessage());
            return false;
        }
    }

    private void tell(Bot bot, Origin asker) {
        var question = IncomingMessage.text(bot.shop(), "token " + UUID.randomUUID(), asker, "/bot");
        inbox.take(question).whenComplete((taken, failure) -> {
            if (failure != null) {
                untold.add(bot);
            }
        });
    }

    private interface Change {
        boolean isNews();
    }
}
