package org.qingshan.bench;

/** How long answers took, in steps of a tenth of a millisecond up to a minute. */
final class Latencies {
    private static final int STEP_MICROS = 100;
    private final int[] counts = new int[600_001];
    private long total;

    void add(long nanos) {
        counts[(int) Math.min(nanos / 1_000 / STEP_MICROS, counts.length - 1)]++;
        total++;
    }

    /** In milliseconds. */
    double percentile(double percent) {
        var rank = (long) Math.ceil(total * percent / 100);
        long seen = 0;
        for (var i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= rank && seen > 0) {
                return (i + 1) * STEP_MICROS / 1_000.0;
            }
        }
        return 0;
    }
}
