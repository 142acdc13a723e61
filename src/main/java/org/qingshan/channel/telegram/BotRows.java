package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.BotToken;
import org.qingshan.platform.Sealing;
import org.qingshan.platform.Sql;

/** The bots that shops were given, as the table has them. Each change names the token it is about, so that a newer one is not touched. */
@ApplicationScoped
class BotRows {
    private static final Logger LOG = Logger.getLogger(BotRows.class);

    private static final String WORKING =
            "select shop_id, sealed, mode from bot where sealed is not null order by shop_id";
    private static final String OFFERED =
            "select shop_id, offered, mode from bot where offered is not null order by shop_id";

    private static final String PROVED = """
            update bot set state = 'WORKING', bot_id = offered_id, sealed = offered, name = ?, offered_id = null, offered = null
            where shop_id = ? and offered = ?""";

    private static final String REFUSED =
            "update bot set state = ?, offered_id = null, offered = null where shop_id = ? and offered = ?";

    private static final String LOST =
            "update bot set state = 'LOST' where shop_id = ? and bot_id = ? and state = 'WORKING'";

    private static final String FOUND =
            "update bot set state = 'WORKING' where shop_id = ? and bot_id = ? and state = 'LOST'";

    private static final String ASKER = """
            select c.channel, c.address, c.language from bot b join chat c on c.shop_id = b.shop_id and c.id = b.chat_id
            where b.shop_id = ?""";

    private static final String PLACES = """
            select c.address from place p join chat c on c.shop_id = p.shop_id and c.id = p.chat_id
            where p.shop_id = ? and p.state <> 'UNLINKED' and c.channel = ? order by p.id""";

    /** Since a start nobody can tell by which bot places were shown that were shown before this was noted. */
    private static final String BEGINS = "update shop set shown_by = ? where shop_key = ? and shown_by is null";

    private static final String TAKES_OVER =
            "update shop set shown_by = ? where shop_key = ? and shown_by is distinct from ?";

    private static final String IS_GONE = "update shop set shown_by = '' where shop_key = ? and shown_by = ?";

    private final Sql sql;
    private final Sealing sealing;
    /** Told of once each. */
    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

    BotRows(Sql sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** @param sealed the token as the table has it */
    record Offer(Bot bot, String sealed) {}

    List<Bot> working() {
        return read(WORKING).stream().map(Offer::bot).toList();
    }

    List<Offer> offered() {
        return read(OFFERED);
    }

    /** Returns whether that was still to be said. */
    boolean proved(Offer offer, String name) {
        return sql.update(PROVED, name, offer.bot().shop(), offer.sealed()) > 0;
    }

    boolean refused(Offer offer, boolean isTaken) {
        return sql.update(REFUSED, isTaken ? "TAKEN" : "REFUSED", offer.bot().shop(), offer.sealed()) > 0;
    }

    /** Telegram does not know the working token any more. Returns whether that was still to be said. */
    boolean lost(Bot bot) {
        return sql.update(LOST, bot.shop(), bot.id()) > 0;
    }

    boolean found(Bot bot) {
        return sql.update(FOUND, bot.shop(), bot.id()) > 0;
    }

    /** Who waits to hear what came of a shop's new token, where he still has a chat. */
    Optional<Origin> asker(String shop) {
        return sql
                .query(ASKER, row -> Origin.privateChat(row.getString(1), row.getString(2), "", row.getString(3)), shop)
                .stream()
                .findFirst();
    }

    /** The groups and channels in which the shop speaks, or would if its bot were there. */
    List<String> places(String shop) {
        return sql.query(PLACES, row -> row.getString(1), shop, Updates.CHANNEL);
    }

    /** Whatever is shown in the shop's places is this bot's, unless another one's is noted. */
    void begins(Bot bot) {
        sql.update(BEGINS, bot.id(), bot.shop());
    }

    /** Whatever is shown in the shop's places is this bot's from now on. Returns whether it was another's: one replica alone is told so. */
    boolean takesOver(Bot bot) {
        return sql.update(TAKES_OVER, bot.id(), bot.shop(), bot.id()) > 0;
    }

    /** The shop has this bot no more, so that also the same one shows everything anew when it comes back. */
    void isGone(Bot bot) {
        sql.update(IS_GONE, bot.shop(), bot.id());
    }

    private List<Offer> read(String query) {
        return sql.query(query, this::offer).stream().flatMap(Optional::stream).toList();
    }

    private Optional<Offer> offer(ResultSet row) throws SQLException {
        var shop = row.getString(1);
        var sealed = row.getString(2);
        var token = sealing.open(BotToken.purpose(shop), sealed);
        if (token.isEmpty()) {
            if (unreadable.add(shop)) {
                LOG.warnf(
                        "%s: its bot is off: QINGSHAN_SECRET_KEY is not the one that its token was sealed with", shop);
            }
            return Optional.empty();
        }
        var mode = TelegramConfig.Mode.valueOf(row.getString(3));
        return Optional.of(new Offer(new Bot(shop, token.get(), null, mode), sealed));
    }
}
