package org.qingshan.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.platform.postgres.DatabaseAddress;
import org.qingshan.support.FakeTelegram;

/** Compares what people said, what they were shown and what the database holds, past the program. */
final class Oracle {
    private static final String WANTED = """
            select c.address || ' ' || i.slot || ' ' || sum(l.quantity)::numeric(12, 0)
            from order_line l
            join orders o on o.shop_id = l.shop_id and o.id = l.order_id
            join chat c on c.shop_id = l.shop_id and c.buyer_id = o.buyer_id and c.channel = 'telegram'
            join lineup_item i on i.shop_id = l.shop_id and i.id = l.item_id
            where l.state <> 'RELEASED' group by c.address, i.slot
            """;
    private static final String TAKEN = """
            select count(*)::text from inbox where channel = 'telegram' and state = 'DECIDED' and kind in ('TEXT', 'EDIT')
            """;
    private static final String OPEN = "select id::text from outbox where state in ('QUEUED', 'SENDING')";
    /** Notes within the same transaction when a message sets out, so that nothing that dies can forget it. */
    private static final String KEEP_JOURNAL = """
            create table departure (shop_id text, id bigint, at timestamptz not null default clock_timestamp());
            create function note_departure() returns trigger language plpgsql as
                $$ begin insert into departure (shop_id, id) values (new.shop_id, new.id); return null; end $$;
            create trigger note_departure after update of state on outbox for each row
                when (new.state = 'SENDING' and old.state <> 'SENDING') execute function note_departure()
            """;

    private static final String REPEATED_AFTER_TROUBLE = """
            with trouble (began, ended) as (values %s)
            select distinct o.address || ' ' || (o.body ->> 'text')
            from departure first
            join departure again on again.shop_id = first.shop_id and again.id = first.id and again.at > first.at
            join trouble t on t.began <= again.at and t.ended >= first.at
            join outbox o on o.shop_id = first.shop_id and o.id = first.id
            """;
    private static final String ON_THE_WAY = """
            select address || ' ' || (body ->> 'text') from outbox where channel = 'telegram' and state = 'SENDING'
            """;
    private static final String PARKED = "select error from inbox where state = 'PARKED'";
    private static final String SENT = """
            select address || ' ' || (body ->> 'text') from outbox
            where channel = 'telegram' and kind = 'TEXT' and state = 'SENT' and sent_ref is not null
            """;

    private final DatabaseAddress address;

    /** Something died, stood still or was cut off, and what it had asked of the database before was carried out by the end. */
    record Trouble(Instant began, Instant ended) {}

    Oracle(DatabaseAddress address) {
        this.address = address;
    }

    /** Something within a connection of its own; the database may be down. */
    List<String> rows(String query) throws SQLException {
        try (var connection = address.connect()) {
            return rows(connection, query);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    void carryOut(String statement) throws SQLException {
        try (var connection = address.connect();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** How many messages have been decided. */
    int taken() throws SQLException {
        return Integer.parseInt(rows(TAKEN).get(0));
    }

    boolean isSettled() throws SQLException {
        return rows(OPEN).isEmpty();
    }

    /** From now on it is known when each message set out, and how often. */
    void keepsJournal() throws SQLException {
        carryOut(KEEP_JOURNAL);
    }

    /** Chat and words of what set out before a trouble was over and once more after it had begun. */
    Set<String> repeatedAfter(Collection<Trouble> troubles) throws SQLException {
        var values = troubles.stream()
                .map(trouble -> "('" + trouble.began() + "'::timestamptz, '" + trouble.ended() + "'::timestamptz)")
                .collect(Collectors.joining(", "));
        return Set.copyOf(rows(REPEATED_AFTER_TROUBLE.formatted(values)));
    }

    void everythingSaidWasHeardOnce(Crowd crowd) throws SQLException {
        assertThat(rows(PARKED)).as("messages that could not be handled").isEmpty();
        assertThat(taken()).as("messages taken").isEqualTo(crowd.said());
        everybodyHasWhatHeWanted(crowd);
    }

    void everybodyHasWhatHeWanted(Crowd crowd) throws SQLException {
        assertThat(rows(WANTED)).containsExactlyInAnyOrderElementsOf(crowd.wanted());
    }

    /** Chat and words of what a sender has taken to send and has not told the fate of. */
    Set<String> onTheWay() throws SQLException {
        return Set.copyOf(rows(ON_THE_WAY));
    }

    void nothingIsOversold() throws SQLException {
        try (var connection = address.connect()) {
            for (var item : new Books(connection).items()) {
                System.out.println(item);
                assertThat(item.held().add(item.sold())).isLessThanOrEqualTo(item.offered());
                assertThat(item.heldLines()).isEqualByComparingTo(item.held());
                assertThat(item.soldLines()).isEqualByComparingTo(item.sold());
            }
        }
    }

    /** What the database calls sent was shown; what was shown more often was on its way when something died, or its answer lost. */
    void everyAnswerWasShown(FakeTelegram telegram, StormWeather weather) throws SQLException {
        Map<String, Integer> sent = new HashMap<>();
        rows(SENT).forEach(row -> sent.merge(row, 1, Integer::sum));
        Map<String, Integer> shown = new HashMap<>();
        telegram.calls("sendMessage").stream()
                .filter(call -> call.answer().isDone() || weather.mayComeTwice(Long.toString(call.chat()), call.text()))
                .forEach(call -> shown.merge(call.chat() + " " + call.text(), 1, Integer::sum));
        List<String> doubled = new ArrayList<>();
        sent.forEach((message, times) -> {
            assertThat(shown.getOrDefault(message, 0)).as("shown: " + message).isGreaterThanOrEqualTo(times);
            var chat = message.substring(0, message.indexOf(' '));
            if (shown.get(message) > times && !weather.mayComeTwice(chat, message.substring(chat.length() + 1))) {
                doubled.add(message);
            }
        });
        assertThat(doubled).as("shown twice without a reason").isEmpty();
        System.out.println("Answers: " + sent.values().stream().mapToInt(i -> i).sum() + " sent, "
                + shown.values().stream().mapToInt(i -> i).sum() + " times shown");
    }
}
