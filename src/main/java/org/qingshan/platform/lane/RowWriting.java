package org.qingshan.platform.lane;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.engine.jdbc.mutation.spi.Binding;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.qingshan.platform.lane.ReadyStatement.Part;

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
                write(together(own));
            } else {
                for (var row = 0; row < rows; row++) {
                    write(alone(own, row));
                }
            }
        } finally {
            jdbc.afterStatementExecution();
        }
    }

    private Part together(String own) {
        var same = same();
        var sql = ArrayStatement.of(
                own,
                IntStream.range(0, columns.size())
                        .mapToObj(i -> columns.get(i).column(same.get(i)))
                        .toList());
        return new Part(sql, columns.size(), rows, (statement, from) -> {
            var at = from;
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

    private Part alone(String own, int row) {
        return new Part(own, columns.size(), 1, (statement, from) -> {
            for (var i = 0; i < columns.size(); i++) {
                columns.get(i).bind(statement, row, from + i, session);
            }
        });
    }

    /** In a lane it may still be under way when this returns, or wait for what goes with it. */
    private void write(Part part) {
        var lane = Lane.open().orElse(null);
        if (lane != null && lane.underway().isOf(session)) {
            lane.underway().then(part);
            return;
        }
        try (var ready = ReadyStatement.of(session, List.of(part))) {
            ready.requireTransaction();
            ready.run();
        }
    }
}
