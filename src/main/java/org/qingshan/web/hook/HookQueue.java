package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Sql;

/**
 * What waits to be told to the shops' own systems, in the order of its numbers. A test that an owner sends is in no order: it goes before
 * all, is tried once, and where it arrives, what waits is due at once.
 */
@ApplicationScoped
class HookQueue {
    /** By when they were due. Of who is gone only tests. */
    private static final String DUE = """
            select w.shop_id, w.id from webhook w, lateral (select least(
                (select e.next_at from webhook_event e where e.shop_id = w.shop_id and e.webhook_id = w.id
                    and e.state = 'QUEUED' and e.kind = 'test' order by e.number limit 1),
                case when w.gone_at is null then
                    (select e.next_at from webhook_event e where e.shop_id = w.shop_id and e.webhook_id = w.id
                        and e.state = 'QUEUED' order by e.number limit 1) end) as at) due
            where w.ended_at is null and due.at <= clock_timestamp() order by due.at
            """;

    private static final String NEXT = """
            select e.number, e.kind, e.data, w.url, w.salt,
                case when w.salt_before_until > clock_timestamp() then w.salt_before end,
                to_char(e.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            from webhook w, lateral (select * from (
                (select * from webhook_event t where t.shop_id = w.shop_id and t.webhook_id = w.id
                    and t.state = 'QUEUED' and t.kind = 'test' and t.next_at <= clock_timestamp() order by t.number limit 1)
                union all
                (select * from webhook_event h where h.shop_id = w.shop_id and h.webhook_id = w.id
                    and h.state = 'QUEUED' and w.gone_at is null order by h.number limit 1)) first
                order by first.kind = 'test' desc, first.number limit 1) e
            where w.shop_id = ? and w.id = ? and w.ended_at is null and e.next_at <= clock_timestamp()
            """;

    private static final String ARRIVED = """
            update webhook_event set state = 'SENT', tries = tries + 1, status = ?, error = null,
                tried_at = clock_timestamp(), settled_at = clock_timestamp()
            where shop_id = ? and number = ? and state = 'QUEUED'
            """;

    private static final String HASTEN = """
            update webhook_event set next_at = clock_timestamp() where shop_id = ? and webhook_id = ? and state = 'QUEUED'
            """;

    private static final String FAILED = """
            update webhook_event set tries = tries + 1, status = ?, error = ?, tried_at = clock_timestamp(),
                state = case when tries + 1 >= ? or kind = 'test' then 'PARKED' else 'QUEUED' end,
                settled_at = case when tries + 1 >= ? or kind = 'test' then clock_timestamp() end,
                next_at = clock_timestamp() + greatest(? * power(3, least(tries, 10)), ?) * interval '1 millisecond'
            where shop_id = ? and number = ? and state = 'QUEUED'
            """;

    /** Nor does what waits for who is gone wait for ever. */
    private static final String FORGET = """
            delete from webhook_event e where e.settled_at < clock_timestamp() - ? * interval '1 second'
                or e.state = 'QUEUED' and exists (select from webhook w where w.shop_id = e.shop_id and w.id = e.webhook_id
                    and w.gone_at < clock_timestamp() - ? * interval '1 second')
            """;

    private final Sql sql;
    private final HookConfig.Webhook config;

    HookQueue(Sql sql, HookConfig config) {
        this.sql = sql;
        this.config = config.webhook();
    }

    /** What waits for one system. */
    record Line(String shop, long webhook) {
        private static Line read(ResultSet row) throws SQLException {
            return new Line(row.getString(1), row.getLong(2));
        }
    }

    /** @param saltBefore what a secret is made of that is still good; null where there is none */
    record Next(
            long number,
            String kind,
            String data,
            String url,
            String salt,
            @Nullable String saltBefore,
            String at) {
        private static Next read(ResultSet row) throws SQLException {
            return new Next(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7));
        }

        boolean isTest() {
            return kind.equals("test");
        }

        String body(String shop) {
            return "{\"id\":" + number + ",\"event\":\"" + kind + "\",\"shop\":\"" + shop + "\",\"at\":\"" + at
                    + "\",\"data\":" + data + "}";
        }
    }

    /**
     * Why something has not arrived.
     *
     * @param status of the answer; null where there was none
     * @param error one of the words of {@link Hooks}; empty where the status says it all
     * @param pause how long the system wants to be left alone
     */
    record Failure(@Nullable Integer status, String error, Duration pause) {
        static Failure unanswered(String error) {
            return new Failure(null, error, Duration.ZERO);
        }
    }

    List<Line> due() {
        return sql.query(DUE, Line::read);
    }

    /** What is to be told now; empty where nothing is due. */
    Optional<Next> next(Line line) {
        return sql.query(NEXT, Next::read, line.shop(), line.webhook()).stream().findFirst();
    }

    void arrived(Line line, Next next, int status) {
        sql.update(ARRIVED, status, line.shop(), next.number());
        if (next.isTest()) {
            sql.update(HASTEN, line.shop(), line.webhook());
        }
    }

    /** It waits, the longer the more often it has failed, or is parked after so many tries. */
    void failed(Line line, Next next, Failure failure) {
        failed(line, next, failure, config.tries());
    }

    /** It waits until its system is there again. */
    void gone(Line line, Next next, Failure failure) {
        failed(line, next, failure, Integer.MAX_VALUE);
    }

    private void failed(Line line, Next next, Failure failure, int mostTries) {
        sql.update(
                FAILED,
                failure.status(),
                failure.error(),
                mostTries,
                mostTries,
                config.firstWait().toMillis(),
                failure.pause().toMillis(),
                line.shop(),
                next.number());
    }

    void forget() {
        var seconds = config.keep().toSeconds();
        sql.update(FORGET, seconds, seconds);
    }
}
