package org.qingshan.platform.lane;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statement that does for many rows, each of whose values is in an array, what Hibernate's own does for one. Pure. */
final class ArrayStatement {
    private static final Pattern INSERT = Pattern.compile("(insert into \\w+ \\([^)]*\\)) values \\((.*)\\)");
    private static final Pattern UPDATE = Pattern.compile("(update \\w+ set .*?)( where .*)");

    private ArrayStatement() {}

    static boolean canSay(String sql) {
        return INSERT.matcher(sql).matches() || UPDATE.matcher(sql).matches();
    }

    /**
     * @param sql an insert or update of one row
     * @param types the database's types of its parameters, in order
     */
    static String of(String sql, List<String> types) {
        var from =
                types.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", ", " from unnest(", ")"))
                        + IntStream.range(0, types.size())
                                .mapToObj(i -> "p" + i)
                                .collect(Collectors.joining(", ", " as v (", ")"));
        var insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return insert.group(1) + " select " + named(insert.group(2), 0) + from;
        }
        var update = UPDATE.matcher(sql);
        if (update.matches()) {
            var set = named(update.group(1), 0);
            return set + from + named(update.group(2), parameters(update.group(1)));
        }
        throw new IllegalArgumentException("Neither an insert nor an update of one row: " + sql);
    }

    private static int parameters(String sql) {
        return (int) sql.chars().filter(one -> one == '?').count();
    }

    private static String named(String sql, int first) {
        var text = new StringBuilder(sql.length() * 2);
        var next = first;
        for (var i = 0; i < sql.length(); i++) {
            if (sql.charAt(i) == '?') {
                text.append("v.p").append(next++);
            } else {
                text.append(sql.charAt(i));
            }
        }
        return text.toString();
    }
}
