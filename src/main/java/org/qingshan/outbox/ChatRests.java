package org.qingshan.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Sql;

/** Keeps which chats a platform wants to be left alone, for whoever sends for the bot next. */
@Singleton
class ChatRests {
    private static final String KEEP = """
            insert into chat_rest (shop_id, channel, address, until)
            select ?, ?, ?, ?::timestamptz + ?::bigint * interval '1 millisecond'
            where exists (select 1 from lease l where l.name = ? and l.token = ?)
            on conflict (shop_id, channel, address) do update set until = greatest(chat_rest.until, excluded.until)
            """;

    private static final String OVER = "delete from chat_rest where shop_id = ? and channel = ? and until <= ?";

    private static final String KEPT = """
            select address, extract(epoch from until - ?::timestamptz) * 1000 from chat_rest
            where shop_id = ? and channel = ? and until > ?
            """;

    private static final String MOVED = """
            with moved as (
                delete from chat_rest r where r.shop_id = ? and r.channel = ? and r.address = ?
                    and exists (select 1 from lease l where l.name = ? and l.token = ?)
                returning r.until)
            insert into chat_rest (shop_id, channel, address, until) select ?, ?, ?, until from moved
            on conflict (shop_id, channel, address) do update set until = greatest(chat_rest.until, excluded.until)
            """;

    private final Sql sql;
    private final DatabaseClock clock;

    ChatRests(Sql sql, DatabaseClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Only while the turn is ours; the longest that was asked for counts. */
    void keep(Route route, List<ChatRest> rests) {
        var now = clock.now();
        sql.update(OVER, route.shop(), route.channel(), now);
        rests.forEach(rest -> sql.update(
                KEEP,
                route.shop(),
                route.channel(),
                rest.address(),
                now,
                rest.time().toMillis(),
                route.lease(),
                route.token()));
    }

    /** A chat that must rest must do so under its new name too. */
    void readdress(Route route, String address, String now) {
        if (!address.equals(now)) {
            sql.update(
                    MOVED,
                    route.shop(),
                    route.channel(),
                    address,
                    route.lease(),
                    route.token(),
                    route.shop(),
                    route.channel(),
                    now);
        }
    }

    /** What is not over yet. */
    List<ChatRest> kept(Route route) {
        var now = clock.now();
        return sql.query(
                KEPT,
                row -> new ChatRest(row.getString(1), Duration.ofMillis(row.getLong(2))),
                now,
                route.shop(),
                route.channel(),
                now);
    }
}
