package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
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

    /**
     * First the bot that was told the token takes it out of its chat, which no other can; but nobody waits for a bot that cannot. One that
     * Telegram only asks to be slower can in a while.
     */
    private static final String OFFERED = """
            select b.shop_id, b.offered, b.mode from bot b
            where b.offered is not null and not exists (
                select 1 from outbox o
                where o.shop_id = b.shop_id and o.channel = ? and o.kind = 'TOAST' and o.state in ('QUEUED', 'SENDING')
                    and o.body ->> 'target' like 'spent %' and o.created_at > clock_timestamp() - interval '1 second'
                        * case when o.error like '429 %' then 300 else 30 end)
            order by b.shop_id""";

    /** What Telegram asked of the bot before is nothing to another one. */
    private static final String PROVED = """
            with rested as (
                delete from chat_rest r using bot b
                where b.shop_id = ? and b.offered = ? and b.offered_id is distinct from b.bot_id
                    and r.shop_id = b.shop_id and r.channel = ?)
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

    private static final String SPEAKING = " from unnest(?::text[], ?::text[]) as b (shop, bot) ";

    private static final String HAVE_SHOWN = "update place p set shown_by = b.bot" + SPEAKING
            + "where p.shop_id = b.shop and p.state <> 'UNLINKED' and p.shown_by is null";

    private static final String SHOWN_BY_OTHERS = "select p.shop_id, c.address" + SPEAKING
            + "join place p on p.shop_id = b.shop and p.state <> 'UNLINKED' and p.shown_by <> b.bot"
            + " join chat c on c.shop_id = p.shop_id and c.id = p.chat_id where c.channel = ? order by p.shop_id, p.id";

    private static final String ARE_GONE = "update place set shown_by = '' where shown_by <> '' and shop_id <> all (?)";

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

    /** @param address of a group or channel of the shop */
    record Turn(String shop, String address) {}

    List<Bot> working() {
        return read(WORKING).stream().map(Offer::bot).toList();
    }

    List<Offer> offered() {
        return read(OFFERED, Updates.CHANNEL);
    }

    /** Returns whether that was still to be said. */
    boolean proved(Offer offer, String name) {
        var shop = offer.bot().shop();
        return sql.update(PROVED, shop, offer.sealed(), Updates.CHANNEL, name, shop, offer.sealed()) > 0;
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

    /** What stands in the shops' groups and channels was shown by these, where nobody has noted by which. */
    void haveShown(Collection<Bot> bots) {
        sql.update(HAVE_SHOWN, shops(bots), ids(bots));
    }

    /** The groups and channels in which something is shown that is none of these's, though they speak for the shops. */
    List<Turn> shownByOthers(Collection<Bot> bots) {
        return sql.query(
                SHOWN_BY_OTHERS,
                row -> new Turn(row.getString(1), row.getString(2)),
                shops(bots),
                ids(bots),
                Updates.CHANNEL);
    }

    /** The other shops have no bot now, so that also the same one shows everything anew when it comes back. */
    void areAll(Collection<Bot> bots) {
        sql.update(ARE_GONE, (Object) shops(bots));
    }

    private static String[] shops(Collection<Bot> bots) {
        return bots.stream().map(Bot::shop).toArray(String[]::new);
    }

    private static String[] ids(Collection<Bot> bots) {
        return bots.stream().map(Bot::id).toArray(String[]::new);
    }

    private List<Offer> read(String query, Object... values) {
        return sql.query(query, this::offer, values).stream()
                .flatMap(Optional::stream)
                .toList();
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
