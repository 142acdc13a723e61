package org.qingshan.platform.lane;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StaleStateException;
import org.hibernate.engine.jdbc.batch.spi.Batch;
import org.hibernate.engine.jdbc.batch.spi.BatchKey;
import org.hibernate.engine.jdbc.batch.spi.BatchObserver;
import org.hibernate.engine.jdbc.mutation.JdbcValueBindings;
import org.hibernate.engine.jdbc.mutation.TableInclusionChecker;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementGroup;
import org.hibernate.engine.jdbc.mutation.spi.Binding;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;

/** Rows of one kind that are inserted, or changed, together. A row that is alone goes by Hibernate's own statement, which costs less for one. */
final class RowBatch implements Batch {
    /** Rows from which on it pays to say once what is the same in all of them. */
    private static final int MANY = 16;

    private final BatchKey key;
    private final PreparedStatementGroup statements;
    private final int mostRows;
    private final JdbcCoordinator jdbc;
    private final SharedSessionContractImplementor session;
    private final List<BatchObserver> observers = new ArrayList<>();
    private List<ColumnArray> columns = List.of();
    private int rows;

    RowBatch(BatchKey key, PreparedStatementGroup statements, int mostRows, JdbcCoordinator jdbc) {
        this.key = key;
        this.statements = statements;
        this.mostRows = mostRows;
        this.jdbc = jdbc;
        this.session = (SharedSessionContractImplementor) jdbc.getJdbcSessionOwner();
    }

    @Override
    public BatchKey getKey() {
        return key;
    }

    @Override
    public PreparedStatementGroup getStatementGroup() {
        return statements;
    }

    @Override
    public void addObserver(BatchObserver observer) {
        observers.add(observer);
    }

    @Override
    public void addToBatch(JdbcValueBindings values, @Nullable TableInclusionChecker inclusion) {
        addToBatch(values, inclusion, null);
    }

    @Override
    public void addToBatch(
            JdbcValueBindings values, @Nullable TableInclusionChecker inclusion, @Nullable StaleStateMapper stale) {
        var table = statements.getSingleStatementDetails().getMutatingTableDetails();
        if (inclusion != null && !inclusion.include(table)) {
            return;
        }
        List<Binding> row =
                new ArrayList<>(values.getBindingGroup(table.getTableName()).getBindings());
        row.sort(Comparator.comparingInt(Binding::getPosition));
        if (rows == 0) {
            columns = row.stream().map(ColumnArray::new).toList();
        }
        for (var i = 0; i < columns.size(); i++) {
            columns.get(i).add(row.get(i).getValue());
        }
        values.afterStatement(table);
        if (++rows == mostRows) {
            observers.forEach(BatchObserver::batchImplicitlyExecuted);
            write();
        }
    }

    @Override
    public void execute() {
        observers.forEach(BatchObserver::batchExplicitlyExecuted);
        if (rows > 0) {
            write();
        }
    }

    @Override
    public void release() {
        statements.release();
        observers.clear();
    }

    private void write() {
        var own = statements.getSingleStatementDetails().getSqlString();
        try {
            if (rows > 1 && columns.stream().allMatch(ColumnArray::isPossible)) {
                writeTogether(own);
            } else {
                writeEach(own);
            }
        } catch (SQLException failure) {
            throw jdbc.getJdbcSessionOwner()
                    .getJdbcSessionContext()
                    .getJdbcServices()
                    .getSqlExceptionHelper()
                    .convert(failure, "could not write rows", own);
        } finally {
            jdbc.afterStatementExecution();
            columns = List.of();
            rows = 0;
        }
    }

    private void writeTogether(String own) throws SQLException {
        var same = same();
        var sql = ArrayStatement.of(
                own,
                IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i).column(same.get(i)))
                        .toList());
        var statement = jdbc.getMutationStatementPreparer().prepareStatement(sql, false);
        try {
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
            verify(jdbc.getResultSetReturn().executeUpdate(statement, sql), rows, sql);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
        }
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
        var statement = jdbc.getMutationStatementPreparer().prepareStatement(sql, false);
        try {
            for (var row = 0; row < rows; row++) {
                for (var column : columns) {
                    column.bind(statement, row, session);
                }
                verify(jdbc.getResultSetReturn().executeUpdate(statement, sql), 1, sql);
            }
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
        }
    }

    private static void verify(int written, int expected, String sql) {
        if (written != expected) {
            throw new StaleStateException("Of " + expected + " rows " + written + " were there: " + sql);
        }
    }
}
