package org.qingshan.platform.lane;

import java.util.function.Supplier;
import org.hibernate.engine.jdbc.batch.internal.BatchBuilderImpl;
import org.hibernate.engine.jdbc.batch.spi.Batch;
import org.hibernate.engine.jdbc.batch.spi.BatchBuilder;
import org.hibernate.engine.jdbc.batch.spi.BatchKey;
import org.hibernate.engine.jdbc.mutation.group.PreparedStatementGroup;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;

/**
 * How Hibernate writes the rows of a flush: all that it inserts into a table, or changes there, as one statement with an array for each
 * column. Named by {@code hibernate.jdbc.batch.builder}; nothing else knows of it.
 *
 * <p>Guaranteed: the same rows as by a statement each, in the same order; a row to be changed that is not there fails the flush.
 */
public final class RowArrays implements BatchBuilder {
    private static final long serialVersionUID = 1L;

    /** Used where Hibernate names no size of its own; the messages of a batch. */
    private static final int MOST_ROWS = 512;

    private final transient BatchBuilder others = new BatchBuilderImpl(MOST_ROWS);

    @Override
    public Batch buildBatch(
            BatchKey key, Integer mostRows, Supplier<PreparedStatementGroup> statements, JdbcCoordinator jdbc) {
        var group = statements.get();
        if (group.getNumberOfStatements() == 1) {
            var statement = group.getSingleStatementDetails();
            if (!statement.isCallable() && ArrayStatement.canSay(statement.getSqlString())) {
                return new RowBatch(key, group, mostRows == null ? MOST_ROWS : mostRows, jdbc);
            }
        }
        return others.buildBatch(key, mostRows, () -> group, jdbc);
    }
}
