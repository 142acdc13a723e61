package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Sql;

/** What the shop's own systems were told and what came of it, for whoever looks at a page. */
@ApplicationScoped
public class HookLog {
    /** What failed stands before all that arrived, else nobody would find it in a rush; of both the newest. */
    private static final String TOLD = """
            select e.number, w.url, e.kind, e.data, e.state, e.tries, e.status, e.error, e.written_at, e.tried_at,
                case when e.state = 'QUEUED' and e.kind = 'test' then e.next_at
                    when e.state = 'QUEUED' and w.gone_at is null then (select ahead.next_at from webhook_event ahead
                        where ahead.shop_id = e.shop_id and ahead.webhook_id = e.webhook_id and ahead.state = 'QUEUED'
                        order by ahead.number limit 1) end
            from webhook_event e join webhook w on w.shop_id = e.shop_id and w.id = e.webhook_id
            where e.shop_id = ? and e.number in (
                (select n.number from webhook_event n where n.shop_id = e.shop_id order by n.number desc limit ?)
                union all
                (select n.number from webhook_event n where n.shop_id = e.shop_id
                    and (n.state = 'PARKED' or n.state = 'QUEUED' and n.tries > 0) order by n.number desc limit ?))
            order by e.state = 'PARKED' or e.state = 'QUEUED' and e.tries > 0 desc, e.number desc
            """;

    private static final String STATES = """
            select w.id, (select count(*) from webhook_event q
                    where q.shop_id = w.shop_id and q.webhook_id = w.id and q.state = 'QUEUED'),
                case when w.gone_at is null then (select q.next_at from webhook_event q
                    where q.shop_id = w.shop_id and q.webhook_id = w.id and q.state = 'QUEUED' order by q.number limit 1) end,
                last.tried_at, last.status, last.error
            from webhook w left join lateral (select l.tried_at, l.status, l.error from webhook_event l
                where l.shop_id = w.shop_id and l.webhook_id = w.id and l.tried_at is not null
                order by l.tried_at desc limit 1) last on true
            where w.shop_id = ? and w.ended_at is null
            """;

    private final Sql sql;

    HookLog(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a system answered.
     *
     * @param status null where there was no answer
     * @param error one of the words for why there was none, or why it is none; null or empty where the status says it all
     */
    public record Outcome(
            @Nullable Integer status, @Nullable String error) {
        static final Outcome NONE = new Outcome(null, null);

        public boolean isArrived() {
            return status != null && status / 100 == 2;
        }

        /** Whether nothing could be sent because the address leads nowhere that we send to. */
        public boolean isNowhere() {
            return Hooks.NOWHERE.equals(error);
        }

        public boolean isSlow() {
            return Hooks.SLOW.equals(error);
        }

        public boolean isInsecure() {
            return Hooks.INSECURE.equals(error);
        }

        public boolean isElsewhere() {
            return Hooks.ELSEWHERE.equals(error);
        }

        /** Also whatever else has kept an answer away. */
        public boolean isUnreached() {
            return error != null && !error.isEmpty() && !isNowhere() && !isSlow() && !isInsecure() && !isElsewhere();
        }
    }

    /**
     * An event and what became of it.
     *
     * @param url of whom it is told
     * @param last of the last try
     * @param dueAt from when on something may come of it: the next try of the first that its webhook waits for; null where it is over
     */
    public record Told(
            long number,
            String url,
            String kind,
            String data,
            String state,
            int tries,
            Outcome last,
            Instant writtenAt,
            @Nullable Instant triedAt,
            @Nullable Instant dueAt) {
        private static Told read(ResultSet row) throws SQLException {
            return new Told(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getInt(6),
                    new Outcome(row.getObject(7, Integer.class), row.getString(8)),
                    row.getObject(9, OffsetDateTime.class).toInstant(),
                    instant(row, 10),
                    instant(row, 11));
        }
    }

    /**
     * How it stands with an address.
     *
     * @param waiting how many events wait for it
     * @param dueAt when the first of them is tried next; null where none waits, or nothing is told
     * @param triedAt when it was told something last; null where that was never, or is forgotten
     * @param last what came of that
     */
    public record Standing(
            Webhook hook,
            long waiting,
            @Nullable Instant dueAt,
            @Nullable Instant triedAt,
            Outcome last) {}

    private record Found(
            long id,
            long waiting,
            @Nullable Instant dueAt,
            @Nullable Instant triedAt,
            Outcome last) {
        static Found read(ResultSet row) throws SQLException {
            return new Found(
                    row.getLong(1),
                    row.getLong(2),
                    instant(row, 3),
                    instant(row, 4),
                    new Outcome(row.getObject(5, Integer.class), row.getString(6)));
        }

        Standing of(Webhook hook) {
            return new Standing(hook, waiting, dueAt, triedAt, last);
        }
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** So many of the newest, and so many that failed. */
    public List<Told> told(String shop, int most) {
        return sql.query(TOLD, Told::read, shop, most, most);
    }

    /** How it stands with each of these addresses. */
    public List<Standing> standings(String shop, List<Webhook> hooks) {
        var known =
                sql.query(STATES, Found::read, shop).stream().collect(Collectors.toMap(Found::id, Function.identity()));
        return hooks.stream()
                .map(hook -> Optional.ofNullable(known.get(hook.id()))
                        .map(found -> found.of(hook))
                        .orElseGet(() -> new Standing(hook, 0, null, null, Outcome.NONE)))
                .toList();
    }
}
