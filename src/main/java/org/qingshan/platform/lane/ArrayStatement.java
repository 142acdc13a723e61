package org.qingshan.platform.lane;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The statement that does for many rows what Hibernate's own does for one. Found out once for the same columns. */
final class ArrayStatement {
    private static final Pattern INSERT = Pattern.compile("(insert into \\w+ \\([^)]*\\)) values \\((.*)\\)");
    private static final Pattern UPDATE = Pattern.compile("(update \\w+ set .*?)( where .*)");

    /** Some hundred are in use; which values are the same in a batch makes others, now and then. */
    private static final int KEPT = 2_000;

    private static final Cache<String, Boolean> SAYABLE =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private static final Cache<Asked, String> STATEMENTS =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Asked(String sql, List<Column> columns) {}

    private ArrayStatement() {}

    /**
     * A parameter of the statement for one row.
     *
     * @param type the database's type of the value
     * @param carried the database's type in an array; another one where the database reads the value out of a text
     * @param isSame all rows have the same value, which is said once instead of in an array
     */
    record Column(String type, String carried, boolean isSame) {}

    static boolean canSay(String sql) {
        return SAYABLE.get(
                sql, one -> INSERT.matcher(one).matches() || UPDATE.matcher(one).matches());
    }

    /**
     * Its parameters are the arrays in the order of their columns, then what is the same in all rows. At least one column is an array.
     *
     * @param sql an insert or update of one row
     * @param columns its parameters, in order
     */
    static String of(String sql, List<Column> columns) {
        return STATEMENTS.get(new Asked(sql, columns), asked -> made(asked.sql(), asked.columns()));
    }

    private static String made(String sql, List<Column> columns) {
        var insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return insert.group(1) + " select " + named(insert.group(2), 0, columns) + from(columns);
        }
        var update = UPDATE.matcher(sql);
        if (update.matches()) {
            var set = named(update.group(1), 0, columns);
            return set + from(columns) + named(update.group(2), parameters(update.group(1)), columns);
        }
        throw new IllegalArgumentException("Neither an insert nor an update of one row: " + sql);
    }

    private static String from(List<Column> columns) {
        List<String> arrays = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.isSame()) {
                same.add("?::" + column.type() + " as p" + i);
            } else {
                arrays.add("?::" + column.carried() + "[]");
                names.add("p" + i);
            }
        }
        var each = " from unnest(" + String.join(", ", arrays) + ") as v (" + String.join(", ", names) + ")";
        return same.isEmpty() ? each : each + ", (select " + String.join(", ", same) + ") as s";
    }

    private static int parameters(String sql) {
        return (int) sql.chars().filter(one -> one == '?').count();
    }

    private static String named(String sql, int first, List<Column> columns) {
        var text = new StringBuilder(sql.length() * 2);
        var next = first;
        for (var i = 0; i < sql.length(); i++) {
            if (sql.charAt(i) == '?') {
                text.append(name(next, columns.get(next)));
                next++;
            } else {
                text.append(sql.charAt(i));
            }
        }
        return text.toString();
    }

    private static String name(int at, Column column) {
        if (column.isSame()) {
            return "s.p" + at;
        }
        return "v.p" + at + (column.type().equals(column.carried()) ? "" : "::" + column.type());
    }
}
