package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** Each guard of the stock by itself: where two of them stand one behind the other, no story tells that one is gone. */
@QuarkusTest
class GuardsTest extends Journey {
    private static final String UNIQUE = "23505";
    private static final String CHECK = "23514";

    /** Transactions that have changed a line and are not over. */
    private static final String WRITERS = """
            select count(*) from pg_locks l join pg_class c on c.oid = l.relation
            where c.relname = 'order_line' and l.mode = 'RowExclusiveLock' and cast(:shop as text) is not null""";

    @Inject
    Lanes lanes;

    @Inject
    Rows rows;

    @Inject
    DataSource pool;

    @Test
    void nobody_else_is_in_a_lane_while_somebody_is() {
        var village = village();
        var isInside = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        var second = CompletableFuture.supplyAsync(() -> {
            waitFor(begun);
            return lanes.run(village.key(), isInside::get);
        });

        lanes.run(village.key(), () -> {
            isInside.set(true);
            begun.countDown();
            await().during(Duration.ofMillis(500)).until(() -> !second.isDone());
            isInside.set(false);
            return village;
        });

        assertThat(second.join()).as("somebody else was inside").isFalse();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    @Test
    void a_deadline_changes_nothing_before_it_is_in_the_lane() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");

        lanes.run(village.key(), () -> {
            clock.forward(Duration.ofMinutes(16));
            // Longer than it takes until deadlines are looked at; other shops' may be carried out meanwhile, and are
            // soon over.
            await().during(Duration.ofMillis(2_500))
                    .atMost(Duration.ofSeconds(7))
                    .until(() -> rows.<Long>of(village.key(), WRITERS).get(0) == 0);
            return village;
        });

        viewer.hears("时间到了，2 箱 黄桃（A1）没有确认，已经放掉");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update lineup_item set held = offered + 1 - sold where slot = 'A1' and shop_id = ?",
                "update lineup_item set held = -1 where slot = 'A1' and shop_id = ?",
                "update lot set held = brought + 1 - sold where shop_id = ?",
                "update lot set sold = -1 where shop_id = ?"
            })
    void the_database_itself_refuses_to_oversell(String statement) {
        var village = village();

        assertThatThrownBy(() -> update(statement, village.key()))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(CHECK));
    }

    @Test
    void the_database_itself_refuses_a_message_twice() {
        var village = village();
        village.viewer().says("A1");

        assertThatThrownBy(() -> update("""
                        insert into inbox (shop_id, id, channel, message_key, chat, person, kind, outcome, state, decided_at)
                        select shop_id, id + 1000000, channel, message_key, chat, person, kind, outcome, state, decided_at
                        from inbox where shop_id = ? limit 1""", village.key()))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(UNIQUE));
    }

    private void update(String sql, String shop) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, shop);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
