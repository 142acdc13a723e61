package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Sql;

/** PostgreSQL tries five plans of their own before it keeps one for all. To plan the search for what is sent next takes it longer than the search. */
@QuarkusTest
@TestProfile(Probe.Polling.class)
class PlansKeptTest {
    private static final int TRIED = 5;
    private static final int RUNS = 30;
    private static final int LONG_QUEUE = 10_000;

    @Inject
    ProbeShop shops;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Inject
    ObjectMapper json;

    @Test
    void the_search_for_messages_is_planned_once_however_many_chats_rest() {
        assertThat(custom("limit 10 for update", (rows, route, run) -> {
                    var resting =
                            IntStream.range(0, run).mapToObj(Integer::toString).toArray(String[]::new);
                    rows.claimMessages(route, new Pacing.Resting(resting, resting, new String[0]), 10);
                }))
                .isEqualTo(TRIED);
    }

    @Test
    void the_search_for_toasts_is_planned_once() {
        assertThat(custom("o.kind = 'TOAST'", (rows, route, run) -> rows.claimToasts(route, 10)))
                .isEqualTo(TRIED);
    }

    private interface Search {
        void run(OutboxRows rows, Route route, int run);
    }

    /** How many of the runs, on one connection, PostgreSQL made a plan of their own for. */
    private long custom(String words, Search search) {
        var shop = shops.open(ProbeSender.IDLE + "planned" + words.length());
        try {
            queues(shop);
            var rows = new OutboxRows(sql, new Bodies(json), clock);
            var route = new Route(shop, "probe", "send/" + shop, 1);
            // All statements of a transaction go to one connection, and only a connection keeps plans.
            return QuarkusTransaction.requiringNew()
                    .call(() -> customPlans(words, run -> search.run(rows, route, run)));
        } finally {
            shops.execute("delete from outbox where shop_id = ?", shop);
            shops.execute("alter table outbox alter shop_id reset (n_distinct), alter channel reset (n_distinct)");
            shops.execute("analyze outbox");
        }
    }

    /**
     * Where a server has one shop the planner knows all that a run asks but for the lists. What they change is a little of what the search
     * costs by its count: with a short queue it does not care.
     */
    private void queues(String shop) {
        var first = shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "1"), "x"));
        shops.execute("""
                insert into outbox
                select (jsonb_populate_record(o, jsonb_build_object('id', o.id + n, 'address', 'c' || n))).*
                from outbox o, generate_series(1, ?) n where o.shop_id = ? and o.id = ?""", LONG_QUEUE, shop, first);
        shops.execute("alter table outbox alter shop_id set (n_distinct = 1), alter channel set (n_distinct = 1)");
        shops.execute("analyze outbox");
    }

    private long customPlans(String words, IntConsumer search) {
        IntStream.range(0, RUNS).forEach(search);
        var plans = sql.query(
                "select generic_plans, custom_plans from pg_prepared_statements where statement like 'with clock%' || ? || '%'",
                row -> new long[] {row.getLong(1), row.getLong(2)}, words);
        assertThat(plans).hasSize(1);
        assertThat(plans.get(0)[0]).isPositive();
        return plans.get(0)[1];
    }
}
