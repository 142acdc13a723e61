package org.qingshan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements of the machinery (leases, the outbox's states), each a transaction of its own.
 *
 * <p>Hibernate's filter by shop does not reach them: a statement about rows of the trade names the shop itself. Guaranteed: a
 * statement that returns is durable, outside of any transaction of the caller. Not guaranteed: anything about one that throws
 * {@link SqlFailed}; it may have been carried out.
 */
@ApplicationScoped
public class Sql {
    /** Every statement here works on a few rows; one that hangs must not hold up a whole line of messages. */
    private static final int TIMEOUT_SECONDS = 10;

    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one thing out of a row. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The rows a statement returns. Parameters may be strings, numbers, booleans, moments, arrays of strings, or null. */
    public <T> List<T> query(String statement, Row<T> row, @Nullable Object... parameters) {
        return run(statement, parameters, prepared -> {
            List<T> found = new ArrayList<>();
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
            return found;
        });
    }

    /** Carries out a statement and returns how many rows it changed. */
    public int update(String statement, @Nullable Object... parameters) {
        return run(statement, parameters, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T on(PreparedStatement prepared) throws SQLException;
    }

    private <T> T run(String statement, @Nullable Object[] parameters, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.setQueryTimeout(TIMEOUT_SECONDS);
            for (int i = 0; i < parameters.length; i++) {
                var value = parameters[i];
                if (value instanceof String[] strings) {
                    prepared.setArray(i + 1, connection.createArrayOf("text", strings));
                } else if (value instanceof Instant moment) {
                    prepared.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
                } else {
                    prepared.setObject(i + 1, value);
                }
            }
            return work.on(prepared);
        } catch (SQLException failure) {
            throw new SqlFailed(failure);
        }
    }

    /** The database did not do it, or did not say that it has. */
    public static final class SqlFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SqlFailed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
