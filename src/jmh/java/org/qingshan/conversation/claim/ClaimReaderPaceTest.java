package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The bounds that reading a message keeps to on an ordinary machine; the figures are printed. */
class ClaimReaderPaceTest {
    private static final double EXACT_MICROSECONDS = 10;
    private static final double LOOSE_MICROSECONDS = 100;
    private static final double DOUBLE_LENGTH = 2.5;

    @Test
    void a_message_is_read_in_microseconds_and_a_long_one_in_proportion() throws RunnerException {
        var options = new OptionsBuilder()
                .include(ClaimReaderBenchmark.class.getSimpleName())
                .build();
        var results = new Runner(options).run();

        var bounds = new SoftAssertions();
        for (var result : results) {
            switch (result.getPrimaryResult().getLabel()) {
                case "exact" ->
                    bounds.assertThat(median(result)).as(name(result)).isLessThanOrEqualTo(EXACT_MICROSECONDS);
                case "loose" ->
                    bounds.assertThat(median(result)).as(name(result)).isLessThanOrEqualTo(LOOSE_MICROSECONDS);
                default -> assertThat(median(result)).isPositive();
            }
        }
        bounds.assertThat(ofLength(results, "4096") / ofLength(results, "2048"))
                .as("4,096 characters against 2,048")
                .isLessThanOrEqualTo(DOUBLE_LENGTH);
        bounds.assertAll();
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String name(RunResult result) {
        var params = result.getParams();
        return result.getPrimaryResult().getLabel() + " "
                + params.getParamsKeys().stream().map(params::getParam).toList();
    }

    private static double ofLength(Collection<RunResult> results, String length) {
        return results.stream()
                .filter(result -> result.getParams().getParamsKeys().contains("length"))
                .filter(result -> result.getParams().getParam("length").equals(length))
                .mapToDouble(ClaimReaderPaceTest::median)
                .findFirst()
                .orElseThrow();
    }
}
