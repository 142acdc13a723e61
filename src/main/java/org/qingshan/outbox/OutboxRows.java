package org.qingshan.outbox;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Sql;

/** Every change of a waiting message's state. Each names the shop and holds only while the lease is ours. */
@Singleton
class OutboxRows {
    private static final Priority[] PRIORITIES = Priority.values();

    /**
     * The moment that a statement is about is ours to say: what may be sent by it and what the pace allows go by one clock. Who may
     * send at all, by the lease, is the database's to say alone.
     */
    private static final String AT = "with clock (now) as (select ?::timestamptz) ";

    private static final String OURS = " and exists (select 1 from lease l where l.name = ? and l.token = ?)";

    /** A message that is neither late, nor replaced by a newer one, nor an edit of what is not sent yet. */
    private static final String READY = """
            %1$s.state = 'QUEUED'
            and (%1$s.not_after is null or %1$s.not_after > (select now from clock))
            and (%1$s.merge_key is null or not exists (
                select 1 from outbox n where n.shop_id = %1$s.shop_id and n.channel = %1$s.channel and n.chat_id = %1$s.chat_id
                    and n.state = 'QUEUED' and n.merge_key = %1$s.merge_key and n.id > %1$s.id))
            and (%1$s.kind <> 'EDIT' or exists (
                select 1 from outbox t where t.shop_id = %1$s.shop_id
                    and t.id = case when %1$s.kind = 'EDIT' then (%1$s.body ->> 'target')::bigint end
                    and t.state = 'SENT' and t.sent_ref is not null))
            """;

    /**
     * Lists are handed on as arrays, worked out once: as joins they would be planned by statistics, which know nothing of a queue
     * that was just filled, and gone through for every row.
     */
    private static final String CLAIM = AT + """
            update outbox c set state = 'SENDING'
            where c.id = any (array(%s)) and c.shop_id = ? and c.state = 'QUEUED'""" + OURS + """

             returning c.id, c.address, c.kind, c.priority, c.body::text, c.attempts, c.error,
                (select t.sent_ref from outbox t where t.shop_id = c.shop_id
                    and t.id = case when c.kind in ('EDIT', 'LINEUP') then (c.body ->> 'target')::bigint end)
            """;

    /** A message whose chat need not rest from messages of its kind: changes and digests are counted apart. */
    private static final String RESTED = """
            %1$s.address <> all (case when %1$s.kind = 'EDIT' then ?::text[] else ?::text[] end)
                and (%1$s.kind <> 'DIGEST' or %1$s.address <> all (?::text[]))
            """;

    /**
     * The first of each chat, in order of writing but broadcasts last, where nothing else of the chat is on its way. Read in the
     * order of urgency until there are enough, so that a long queue costs no more than a short one. PostgreSQL plans nearly every run anew (docs/benchmark.md).
     */
    private static final String CLAIM_MESSAGES = CLAIM.formatted("""
            select o.id from outbox o
            where o.shop_id = ? and o.channel = ? and o.kind <> 'TOAST' and %s
                and (o.not_before is null or o.not_before <= (select now from clock))
                and o.chat_id <> all (array(
                    select b.chat_id from outbox b where b.shop_id = ? and b.channel = ?
                        and b.state = 'SENDING' and b.kind <> 'TOAST'))
                and %s
                and o.id = (
                    select e.id from outbox e
                    where e.shop_id = o.shop_id and e.channel = o.channel and e.chat_id = o.chat_id and e.kind <> 'TOAST'
                        and (e.kind <> 'DIGEST' or e.not_before is null or e.not_before <= (select now from clock))
                        and %s and %s
                    order by e.priority = %d, e.id limit 1)
            order by o.priority, o.id limit %s for update skip locked
            """.formatted(
                    RESTED.formatted("o"),
                    READY.formatted("o"),
                    RESTED.formatted("e"),
                    READY.formatted("e"),
                    Priority.BROADCAST.ordinal(),
                    "%s"));

    /** Read in the order of the claims, by the index that knows only what waits. */
    private static final String NEXT =
            "select 1 from outbox where shop_id = ? and channel = ? and state = 'QUEUED' and kind <> 'TOAST' order by priority, id limit 1";

    private static final String CLAIM_TOASTS = CLAIM.formatted("""
            select o.id from outbox o
            where o.shop_id = ? and o.channel = ? and %s and o.kind = 'TOAST'
                and (o.not_before is null or o.not_before <= (select now from clock))
            order by o.id limit ? for update skip locked
            """.formatted(READY.formatted("o")));

    private static final String MARK = AT + """
            update outbox set state = ?, kind = case when ? then 'TEXT' else kind end, sent_ref = coalesce(?, sent_ref), error = ?, attempts = attempts + ?,
                body = coalesce(?::jsonb, body), secret_until = case when ? then secret_until end,
                not_before = case when ?::bigint > 0 then (select now from clock) + ?::bigint * interval '1 millisecond' end
            where shop_id = ? and id = ? and state = 'SENDING'""" + OURS;

    private static final String ABORT_CHAT = """
            update outbox set state = 'ABORTED', error = 'the chat cannot be reached'
            where shop_id = ? and channel = ? and address = ? and state = 'QUEUED'""" + OURS;

    private static final String READDRESS = """
            update outbox set address = ?
            where shop_id = ? and channel = ? and address = ? and state = 'QUEUED' and kind <> 'EDIT'""" + OURS;

    private static final String HOPELESS = """
            case
                when o.not_after <= (select now from clock) then 'too late'
                when o.merge_key is not null and exists (
                    select 1 from outbox n where n.shop_id = o.shop_id and n.channel = o.channel and n.chat_id = o.chat_id
                        and n.state = 'QUEUED' and n.merge_key = o.merge_key and n.id > o.id) then 'replaced'
                when o.kind = 'EDIT' and not exists (
                    select 1 from outbox t where t.shop_id = o.shop_id
                        and t.id = case when o.kind = 'EDIT' then (o.body ->> 'target')::bigint end
                        and (t.state in ('QUEUED', 'SENDING') or t.state = 'SENT' and t.sent_ref is not null))
                    then 'its message was not sent'
            end
            """;

    /** Most messages never become hopeless; the indexes outbox_late and outbox_replaceable know those that may be. */
    private static final String SWEEP = AT + """
            update outbox o set state = 'ABORTED', error = %s
            where o.shop_id = ? and o.channel = ? and o.state = 'QUEUED'
            and (o.not_after <= (select now from clock) or o.merge_key is not null or o.kind = 'EDIT') and %s is not null""".formatted(HOPELESS, HOPELESS) + OURS + """

             returning o.id, o.address, o.body ->> 'tapper' is not null, o.body ->> 'target' like 'spent %'
            """;

    private static final String SENDING = """
            select o.id, o.address, o.kind, o.priority, o.body::text, o.attempts, o.error, null
            from outbox o where o.shop_id = ? and o.channel = ? and o.state = 'SENDING'
            """;

    /** Hops from one line to the next, so that a line with a long queue is read once. */
    private static final String WAITING = """
            with recursive line as (
                (select shop_id, channel from outbox where state in ('QUEUED', 'SENDING') order by shop_id, channel limit 1)
                union all
                select n.shop_id, n.channel from line, lateral (
                    select o.shop_id, o.channel from outbox o
                    where o.state in ('QUEUED', 'SENDING') and (o.shop_id, o.channel) > (line.shop_id, line.channel)
                    order by o.shop_id, o.channel limit 1) n)
            select shop_id, channel, clock_timestamp() from line
            """;

    private final Sql sql;
    private final Bodies bodies;
    private final DatabaseClock clock;

    OutboxRows(Sql sql, Bodies bodies, DatabaseClock clock) {
        this.sql = sql;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Where messages wait. */
    record Waiting(String shop, String channel) {}

    /** A replica that only sends never decides anything: here it sees how late the database has it. */
    List<Waiting> waiting() {
        return sql.query(WAITING, row -> {
            clock.observed(row.getTimestamp(3).toInstant());
            return new Waiting(row.getString(1), row.getString(2));
        });
    }

    /** Takes the next messages to send, at most {@code limit} and one per chat, the most urgent first. */
    List<Claimed> claimMessages(Route route, Pacing.Resting resting, int limit) {
        return ordered(sql.query(
                CLAIM_MESSAGES.formatted(Integer.toString(limit)),
                this::claimed,
                clock.now(),
                route.shop(),
                route.channel(),
                resting.edits(),
                resting.messages(),
                resting.digests(),
                route.shop(),
                route.channel(),
                resting.edits(),
                resting.messages(),
                resting.digests(),
                route.shop(),
                route.lease(),
                route.token()));
    }

    /** Takes the next toasts; they wait for nothing else of their chat. */
    List<Claimed> claimToasts(Route route, int limit) {
        return ordered(sql.query(
                CLAIM_TOASTS,
                this::claimed,
                clock.now(),
                route.shop(),
                route.channel(),
                limit,
                route.shop(),
                route.lease(),
                route.token()));
    }

    /** Whether anything but a toast waits, though it may have to wait longer. */
    boolean isWaiting(Route route) {
        return !sql.query(NEXT, row -> 1, route.shop(), route.channel()).isEmpty();
    }

    /** What is marked as on its way. */
    List<Claimed> sending(Route route) {
        return sql.query(SENDING, this::claimed, route.shop(), route.channel());
    }

    /** Writes down what became of a message. Returns whether that was still ours to say. What is over is kept without codes. */
    boolean mark(Route route, Claimed message, Verdict verdict) {
        var rest = verdict.rest().toMillis();
        var hidden = verdict.isFinal() ? message.withoutSecret() : null;
        var said = hidden == null ? message.body() : hidden;
        var kept = verdict.afresh() && said != null ? said.afresh() : hidden;
        return sql.update(
                        MARK,
                        clock.now(),
                        verdict.state().name(),
                        verdict.afresh(),
                        verdict.ref(),
                        verdict.error(),
                        verdict.failures(),
                        kept == null ? null : bodies.write(kept),
                        hidden == null,
                        rest,
                        rest,
                        route.shop(),
                        message.id(),
                        route.lease(),
                        route.token())
                > 0;
    }

    /** Gives up whatever is queued for a chat. */
    void abortChat(Route route, String address) {
        sql.update(ABORT_CHAT, route.shop(), route.channel(), address, route.lease(), route.token());
    }

    /** Whatever is queued for a chat goes to its new name. */
    void readdress(Route route, String address, String now) {
        sql.update(READDRESS, now, route.shop(), route.channel(), address, route.lease(), route.token());
    }

    /** @param isMissed others are told that nobody saw it; {@code stays}: what it was to take away does */
    private record Swept(long id, String address, boolean isMissed, boolean stays) {}

    /**
     * Gives up what is late, replaced, or the edit of a message that never came to be. Claims pass such messages over. Returns the answers
     * to taps among them of which others are told, those of each chat together.
     */
    List<ToastMissed> sweep(Route route) {
        var swept = sql.query(
                SWEEP,
                row -> new Swept(row.getLong(1), row.getString(2), row.getBoolean(3), row.getBoolean(4)),
                clock.now(),
                route.shop(),
                route.channel(),
                route.lease(),
                route.token());
        swept.forEach(one -> Line.warn(one.stays(), route.shop(), one.id(), "too late"));
        return swept.stream()
                .filter(Swept::isMissed)
                .sorted(Comparator.comparing(Swept::id))
                .collect(Collectors.groupingBy(
                        Swept::address, Collectors.mapping(Swept::id, Collectors.toUnmodifiableList())))
                .entrySet()
                .stream()
                .map(chat -> new ToastMissed(route.shop(), route.channel(), chat.getKey(), chat.getValue()))
                .toList();
    }

    private static List<Claimed> ordered(List<Claimed> claimed) {
        return claimed.stream()
                .sorted(Comparator.comparing(Claimed::priority).thenComparing(Claimed::id))
                .toList();
    }

    private Claimed claimed(ResultSet row) throws SQLException {
        @Nullable String error = row.getString(7);
        return new Claimed(
                row.getLong(1),
                row.getString(2),
                OutgoingMessage.Kind.valueOf(row.getString(3)),
                PRIORITIES[row.getInt(4)],
                bodies.read(row.getString(5)),
                row.getString(8),
                row.getInt(6),
                error != null && error.startsWith(Verdict.AGAIN));
    }
}
