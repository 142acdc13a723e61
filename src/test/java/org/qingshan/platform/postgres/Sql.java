package org.qingshan.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement at a time. */
final class Sql {
    private Sql() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Commits a word, to be asked for after a crash. */
    static void remember(DatabaseAddress address, String word) throws SQLException {
        try (Connection connection = address.connect()) {
            execute(connection, "create table memory as select '" + word + "' as word");
        }
    }

    static String remembered(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connect()) {
            return text(connection, "select word from memory");
        }
    }
}
