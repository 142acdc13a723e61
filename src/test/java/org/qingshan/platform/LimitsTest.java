package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;

/** What no lock, statement or transaction may exceed, whoever runs the database. */
@QuarkusTest
class LimitsTest extends Journey {
    @Inject
    DataSource pool;

    @Inject
    Flyway flyway;

    @Inject
    Lanes lanes;

    @Inject
    EntityManager entityManager;

    @Test
    void locks_statements_and_transactions_end_by_themselves() throws SQLException {
        assertThat(limits(pool)).containsExactly("8s", "20s", "20s");
    }

    @Test
    void migrations_take_their_time() throws SQLException {
        assertThat(limits(flyway.getConfiguration().getDataSource())).containsExactly("0", "0", "0");
    }

    @Test
    void a_lane_that_does_not_come_is_no_messages_fault() throws SQLException {
        var village = village();
        var viewer = village.viewer().opens();
        var id = UUID.randomUUID().toString();

        try (var other = pool.getConnection()) {
            holdLane(other, village.key());
            var refused =
                    CompletableFuture.supplyAsync(() -> viewer.posts("A1", id)).join();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            other.rollback();
        }

        assertThat(viewer.says("A1", id).text()).contains("黄桃");
        assertThat(viewer.says("/cart").text()).contains("黄桃 1 箱");
    }

    @Test
    void who_freezes_while_a_shop_waits_for_him_is_cut_off_sooner() {
        var village = village();
        assertThat(lanes.run(village.key(), this::idleLimit)).isEqualTo("8s");
        assertThat(lanes.read(village.key(), this::idleLimit)).isEqualTo("20s");
    }

    private String idleLimit() {
        return (String) entityManager
                .createNativeQuery("show idle_in_transaction_session_timeout", String.class)
                .getSingleResult();
    }

    private static void holdLane(Connection connection, String shop) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select 1 from lane where shop_id = ? for update")) {
            statement.setString(1, shop);
            assertThat(statement.executeQuery().next()).isTrue();
        }
    }

    private static List<String> limits(DataSource source) throws SQLException {
        List<String> limits = new ArrayList<>();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var name : List.of("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")) {
                try (var row = statement.executeQuery("show " + name)) {
                    row.next();
                    limits.add(row.getString(1));
                }
            }
        }
        return limits;
    }
}
