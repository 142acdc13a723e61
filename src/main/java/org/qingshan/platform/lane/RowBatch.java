package org.qingshan.platform.lane;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/** Rows of one kind that are inserted, or changed, together. */
final class RowBatch implements Batch {
    private final BatchKey key;
    private final PreparedStatementGroup statements;
    private final int mostRows;
    private final JdbcCoordinator jdbc;
    private final List<BatchObserver> observers = new ArrayList<>();
    private @Nullable RowWriting writing;
    private RowShape.@Nullable Rows rows;

    RowBatch(BatchKey key, PreparedStatementGroup statements, int mostRows, JdbcCoordinator jdbc) {
        this.key = key;
        this.statements = statements;
        this.mostRows = mostRows;
        this.jdbc = jdbc;
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
        if (writing == null) {
            writing = new RowWriting(row.stream().map(ColumnArray::of).toList(), jdbc);
        }
        writing.add(row);
        values.afterStatement(table);
        writeIfFull(writing);
    }

    /** The same of a row whose values are in Hibernate's order of attributes. */
    void add(RowShape shape, Object id, @Nullable Object[] values, SharedSessionContractImplementor session) {
        if (rows == null) {
            if (writing != null) {
                throw new IllegalStateException("Rows of one batch are kept in two ways: " + key.toLoggableString());
            }
            rows = shape.rows(session);
            writing = rows.writing();
        }
        rows.add(id, values);
        writeIfFull(rows.writing());
    }

    @Override
    public void execute() {
        observers.forEach(BatchObserver::batchExplicitlyExecuted);
        if (writing != null) {
            write();
        }
    }

    @Override
    public void release() {
        statements.release();
        observers.clear();
    }

    private void writeIfFull(RowWriting writing) {
        if (writing.rows() == mostRows) {
            observers.forEach(BatchObserver::batchImplicitlyExecuted);
            write();
        }
    }

    private void write() {
        try {
            requireNonNull(writing).write(statements.getSingleStatementDetails().getSqlString());
        } finally {
            writing = null;
            rows = null;
        }
    }
}
