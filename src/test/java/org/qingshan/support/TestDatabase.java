package org.qingshan.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An empty database for each run of the tests that start the program, gone afterwards.
 *
 * <p>With {@code QUARKUS_DATASOURCE_JDBC_URL} (and {@code …_USERNAME}, {@code …_PASSWORD}) set it is a fresh schema in that
 * database, which is otherwise left alone; else a fresh database of a server under {@code target/test-postgres}. Listed in
 * META-INF/services, so it counts for every such test without being named.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private @Nullable FreshDatabase database;

    /** A place that holds nothing yet and is removed when closed. */
    interface FreshDatabase {
        /** What Quarkus must know to use it. */
        Map<String, String> properties();

        void remove() throws SQLException;
    }

    @Override
    public Map<String, String> start() {
        try {
            FreshDatabase fresh = fresh();
            database = fresh;
            return fresh.properties();
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (database != null) {
                database.remove();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tests' database is not removed", e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A name that no other run uses. */
    static String freshName() {
        return "test_" + ProcessHandle.current().pid() + "_" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    private static FreshDatabase fresh() throws SQLException {
        String url = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        return url == null || url.isBlank() ? EmbeddedTestDatabase.create() : ExternalTestSchema.create(url);
    }
}
