package org.qingshan.platform.lane;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.hibernate.StaleStateException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * One statement or several, with their values, that go to the database in one message and come back in one: for few rows that is most of
 * what a statement costs.
 *
 * <p>Guaranteed: in the order given, none after one that the database refuses. Of each as many rows must be there as it says, which is seen
 * once all have been carried out: whoever is told must take them back.
 */
final class ReadyStatement implements Runnable, AutoCloseable {
    /** As PostgreSQL's driver takes them apart again. It keeps the plans of each by the whole text. */
    private static final String BETWEEN = ";";

    private final SharedSessionContractImplementor session;
    private final List<Part> parts;
    private final String sql;
    private final PreparedStatement statement;

    private ReadyStatement(
            SharedSessionContractImplementor session, List<Part> parts, String sql, PreparedStatement statement) {
        this.session = session;
        this.parts = parts;
        this.sql = sql;
        this.statement = statement;
    }

    /** Puts the values of a part into their places, the first of which is {@code from}. */
    interface Values {
        void bind(PreparedStatement statement, int from) throws SQLException;
    }

    /**
     * @param parameters how many places it has for values
     * @param rows how many it must write
     */
    record Part(String sql, int parameters, int rows, Values values) {}

    /** For the thread of the session. What comes out of it must be closed. */
    static ReadyStatement of(SharedSessionContractImplementor session, List<Part> parts) {
        var sql = parts.stream().map(Part::sql).collect(Collectors.joining(BETWEEN));
        try {
            // Not by Hibernate's preparer, which would settle first.
            var statement = session.getJdbcCoordinator()
                    .getLogicalConnection()
                    .getPhysicalConnection()
                    .prepareStatement(sql);
            var ready = new ReadyStatement(session, parts, sql, statement);
            ready.bind();
            return ready;
        } catch (SQLException failure) {
            throw converted(session, failure, sql);
        }
    }

    /** Throws {@link IllegalStateException} where the transaction in which its rows were made has been given up. */
    void requireTransaction() {
        if (!session.isTransactionInProgress()) {
            throw new IllegalStateException("The transaction was given up while its rows were written");
        }
    }

    /** On whatever thread; no other may use the connection meanwhile. Throws {@link HibernateException} if a row was not written. */
    @Override
    public void run() {
        try {
            statement.execute();
            for (var part : parts) {
                var written = statement.getUpdateCount();
                if (written != part.rows()) {
                    throw new StaleStateException(
                            "Of %d rows %d were there: %s".formatted(part.rows(), written, part.sql()));
                }
                statement.getMoreResults();
            }
        } catch (SQLException failure) {
            throw converted(session, failure, sql);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException failure) {
            throw converted(session, failure, sql);
        }
    }

    private void bind() throws SQLException {
        try {
            var from = 1;
            for (var part : parts) {
                part.values().bind(statement, from);
                from += part.parameters();
            }
        } catch (SQLException | RuntimeException failure) {
            try {
                statement.close();
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private static HibernateException converted(
            SharedSessionContractImplementor session, SQLException failure, String sql) {
        return session.getJdbcServices().getSqlExceptionHelper().convert(failure, "could not write rows", sql);
    }
}
