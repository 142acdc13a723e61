package org.qingshan.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plans against the published tables. Those lie as files beside this test, with where they are from; the program has none of them but
 * a rule.
 */
class SamplingPlanTest {
    /** Beyond the last row of the table of code letters. */
    private static final int LARGEST = 600_000;

    private static List<String[]> rows(String file) {
        try (var in = Objects.requireNonNull(SamplingPlanTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** By the largest lot of each letter. */
    private static NavigableMap<Integer, Character> letters() {
        NavigableMap<Integer, Character> letters = new TreeMap<>();
        rows("code-letters.tsv").stream()
                .skip(1)
                .forEach(row -> letters.put(
                        row[0].equals("-") ? Integer.MAX_VALUE : Integer.parseInt(row[0]), row[1].charAt(0)));
        return letters;
    }

    /** What the table of plans has for this limit, by code letter: n, Ac. */
    private static Map<Character, int[]> plans(Aql aql) {
        var table = rows("single-normal.tsv");
        int column = List.of(table.get(0)).indexOf(aql.percent());
        assertThat(column).as("column of AQL %s", aql.percent()).isPositive();
        Map<Character, int[]> plans = new HashMap<>();
        table.stream()
                .skip(1)
                .forEach(row -> plans.put(
                        row[0].charAt(0),
                        Stream.of(row[column].split("/"))
                                .mapToInt(Integer::parseInt)
                                .toArray()));
        return plans;
    }

    @ParameterizedTest
    @EnumSource(Aql.class)
    void every_lot_of_whatever_size_has_the_published_plan(Aql aql) {
        var letters = letters();
        var plans = plans(aql);
        assertThat(letters).hasSize(15);
        assertThat(plans).hasSize(16);
        var wrong = IntStream.rangeClosed(2, LARGEST)
                .filter(lot -> {
                    var published = plans.get(letters.ceilingEntry(lot).getValue());
                    var plan = SamplingPlan.of(lot, aql);
                    return plan.sample() != Math.min(lot, published[0])
                            || plan.acceptance() != published[1]
                            || plan.rejection() != published[1] + 1;
                })
                .limit(5)
                .toArray();
        assertThat(wrong).as("lots at AQL %s", aql.percent()).isEmpty();
    }

    /** The rows of table 1 by the letters of the plans that they lead to where no arrow stands. */
    @ParameterizedTest
    @CsvSource({
        "8, AQL_6_5, A, 2",
        "15, AQL_4_0, B, 3",
        "25, AQL_2_5, C, 5",
        "50, AQL_1_5, D, 8",
        "90, AQL_1_0, E, 13",
        "150, AQL_4_0, F, 20",
        "280, AQL_4_0, G, 32",
        "500, AQL_4_0, H, 50",
        "1200, AQL_4_0, J, 80",
        "3200, AQL_4_0, K, 125",
        "10000, AQL_4_0, L, 200",
        "35000, AQL_4_0, M, 315",
        "150000, AQL_1_0, N, 500",
        "500000, AQL_1_0, P, 800",
        "500001, AQL_1_0, Q, 1250"
    })
    void a_letter_has_its_sample(int lot, Aql aql, char letter, int sample) {
        var plan = SamplingPlan.of(lot, aql);
        assertThat(plan.letter()).isEqualTo(letter);
        assertThat(plan.sample()).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource(Aql.class)
    void a_small_lot_is_looked_at_whole_and_never_more_than_that(Aql aql) {
        assertThat(SamplingPlan.of(1, aql).sample()).isOne();
        assertThat(IntStream.rangeClosed(1, 2_000))
                .allSatisfy(
                        lot -> assertThat(SamplingPlan.of(lot, aql).sample()).isBetween(1, lot));
    }

    @Test
    void it_passes_up_to_the_acceptance_number_and_fails_from_the_rejection_number() {
        var plan = SamplingPlan.of(200, Aql.AQL_4_0);
        assertThat(plan.passes(3)).isTrue();
        assertThat(plan.passes(plan.rejection())).isFalse();
        assertThat(plan.rejection()).isEqualTo(4);
    }

    @Test
    void there_is_no_plan_for_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> SamplingPlan.of(0, Aql.AQL_4_0));
    }
}
