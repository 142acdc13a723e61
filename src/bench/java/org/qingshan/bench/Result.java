package org.qingshan.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a scenario showed: rows of figures, then what was verified. */
final class Result {
    private final String name;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private String verified = "";

    Result(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Map<String, Object>> rows() {
        return rows;
    }

    String verified() {
        return verified;
    }

    void verified(String what) {
        verified = what;
        System.out.println("  " + what);
    }

    /** The medians of several measurements of the same. */
    Map<String, Object> add(String what, List<Measured> runs) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", what);
        row.put("runs", runs.size());
        row.put("per second", rounded(Median.of(runs, one -> one.load().perSecond())));
        row.put("p50 ms", rounded(Median.of(runs, one -> one.load().p50())));
        row.put("p99 ms", rounded(Median.of(runs, one -> one.load().p99())));
        row.put("503", runs.stream().mapToLong(one -> one.load().refused()).sum());
        row.put("failed", runs.stream().mapToLong(one -> one.load().failed()).sum());
        row.put("program µs", rounded(Median.of(runs, Measured::programMicros)));
        row.put("postgres µs", rounded(Median.of(runs, Measured::postgresMicros)));
        row.put("generator µs", rounded(Median.of(runs, Measured::generatorMicros)));
        rows.add(row);
        System.out.println("  " + row);
        return row;
    }

    /** A single figure. */
    void note(String what, Object value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", what);
        row.put("value", value);
        rows.add(row);
        System.out.println("  " + what + ": " + value);
    }

    static double rounded(double value) {
        return Double.isNaN(value) ? -1 : Double.parseDouble(String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value));
    }
}
