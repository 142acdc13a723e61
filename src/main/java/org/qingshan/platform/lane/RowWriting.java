package org.qingshan.platform.lane;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StaleStateException;
import org.hibernate.engine.jdbc.mutation.spi.Binding;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The values of rows of one kind, and how they are written. A row that is alone goes by Hibernate's own statement, which costs less for one. */
final class RowWriting {
    /** Rows from which on it pays to say once what is the same in all of them, and to leave the writing to another thread. */
    static final int MANY = 16;

    /** In the order of their places in Hibernate's statement. */
    private final List<ColumnArray> columns;

    private final JdbcCoordinator jdbc;
    private final SharedSessionContractImplementor session;
    private int rows;

    RowWriting(List<ColumnArray> columns, JdbcCoordinator jdbc) {
        this.columns = columns.stream()
                .sorted(Comparator.comparingInt(ColumnArray::position))
                .toList();
        this.jdbc = jdbc;
        this.session = (SharedSessionContractImplementor) jdbc.getJdbcSessionOwner();
    }

    /** @param row its values, in the order of the columns */
    void add(List<Binding> row) {
        for (var i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.get(i).getValue());
        }
        rows++;
    }

    /** All columns have been given the value of one more row. */
    void added() {
        rows++;
    }

    int rows() {
        return rows;
    }

    /** Writes all of them. @param own Hibernate's statement for one row */
    void write(String own) {
        try {
            if (rows > 1 && columns.stream().allMatch(ColumnArray::isPossible)) {
                writeTogether(own);
            } else {
                writeEach(own);
            }
        } catch (SQLException failure) {
            throw converted(failure, own);
        } finally {
            jdbc.afterStatementExecution();
        }
    }

    private void writeTogether(String own) throws SQLException {
        var same = same();
        var sql = ArrayStatement.of(
                own,
                IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i).column(same.get(i)))
                        .toList());
        perform(sql, rows, statement -> {
            var at = 1;
            for (var i = 0; i < columns.size(); i++) {
                if (!same.get(i)) {
                    columns.get(i).bindAll(statement, at++, session);
                }
            }
            for (var i = 0; i < columns.size(); i++) {
                if (same.get(i)) {
                    columns.get(i).bind(statement, 0, at++, session);
                }
            }
        });
    }

    /**
     * For each column whether its value is said once. Each choice of columns is a statement of its own, and not worth it for few rows.
     */
    private List<Boolean> same() {
        var same =
                columns.stream().map(column -> rows >= MANY && column.isSame()).toList();
        // How many rows there are is said by an array.
        return same.contains(false) ? same : Collections.nCopies(columns.size(), false);
    }

    private void writeEach(String sql) throws SQLException {
        for (var row = 0; row < rows; row++) {
            var each = row;
            perform(sql, 1, statement -> {
                for (var column : columns) {
                    column.bind(statement, each, session);
                }
            });
        }
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Where there is much to write it is under way when this returns. */
    private void perform(String sql, int expected, Binder values) throws SQLException {
        var lane = Lane.open().orElse(null);
        // Not by Hibernate's preparer, which would settle first.
        var statement = jdbc.getLogicalConnection().getPhysicalConnection().prepareStatement(sql);
        try {
            values.bind(statement);
            requireTransaction();
            if (lane == null
                    || !lane.underway().isOf(session)
                    || rows < MANY && lane.underway().isEmpty()) {
                verify(statement.executeUpdate(), expected, sql);
            } else {
                lane.underway().settle();
                requireTransaction();
                var handedOver = statement;
                statement = null;
                lane.underway().then(() -> execute(handedOver, expected, sql), handedOver);
            }
        } finally {
            if (statement != null) {
                statement.close();
            }
        }
    }

    private void requireTransaction() {
        if (!session.isTransactionInProgress()) {
            throw new IllegalStateException("The transaction was given up while its rows were written");
        }
    }

    private void execute(PreparedStatement statement, int expected, String sql) {
        try {
            verify(statement.executeUpdate(), expected, sql);
        } catch (SQLException failure) {
            throw converted(failure, sql);
        }
    }

    private RuntimeException converted(SQLException failure, String sql) {
        return jdbc.getJdbcSessionOwner()
                .getJdbcSessionContext()
                .getJdbcServices()
                .getSqlExceptionHelper()
                .convert(failure, "could not write rows", sql);
    }

    private static void verify(int written, int expected, String sql) {
        if (written != expected) {
            throw new StaleStateException("Of " + expected + " rows " + written + " were there: " + sql);
        }
    }
}
