package org.qingshan.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingshan.platform.postgres.DatabaseAddress;
import org.qingshan.platform.postgres.EmbeddedPostgres;

/** A new database on the tests' own server, which is started if no other run has it. */
record EmbeddedTestDatabase(EmbeddedPostgres server, String name) implements TestDatabase.FreshDatabase {
    static EmbeddedTestDatabase create() throws SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.attachOrStart(TemporaryPostgres.forTests("test-postgres"));
        EmbeddedTestDatabase fresh = new EmbeddedTestDatabase(server, TestDatabase.freshName());
        try (Connection administrator = server.connectAsAdministrator("postgres")) {
            fresh.removeLeftovers(administrator);
            TestDatabase.execute(
                    administrator,
                    "create database " + fresh.name + " owner "
                            + server.address().user());
        }
        return fresh;
    }

    @Override
    public Map<String, String> properties() {
        DatabaseAddress own = server.address();
        DatabaseAddress address = new DatabaseAddress(own.port(), name, own.user(), own.password());
        return Map.of(
                "quarkus.datasource.jdbc.url", address.jdbcUrl(),
                "quarkus.datasource.username", address.user(),
                "quarkus.datasource.password", address.password());
    }

    @Override
    public void remove() throws SQLException {
        try (Connection administrator = server.connectAsAdministrator("postgres")) {
            TestDatabase.execute(administrator, "drop database " + name + " with (force)");
        }
        server.close();
    }

    /** Runs that were killed could not remove theirs. */
    private void removeLeftovers(Connection administrator) throws SQLException {
        if (server.isOwner()) {
            for (String leftover : leftovers(administrator)) {
                TestDatabase.execute(administrator, "drop database " + leftover + " with (force)");
            }
        }
    }

    private static List<String> leftovers(Connection administrator) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = administrator.createStatement();
                ResultSet rows =
                        statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
