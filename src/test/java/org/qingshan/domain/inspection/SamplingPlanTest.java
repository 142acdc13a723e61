package org.qingshan.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plans as ISO 2859-1:1999 (GB/T 2828.1-2012) prints them: tables 1 and 2-A, general level II, each cell with its arrow
 * followed, written down here by hand and not by the rule that the program uses.
 */
class SamplingPlanTest {
    /** The smallest and largest lot of each row of table 1. */
    private static final List<int[]> ROWS = List.of(
            new int[] {2, 8},
            new int[] {9, 15},
            new int[] {16, 25},
            new int[] {26, 50},
            new int[] {51, 90},
            new int[] {91, 150},
            new int[] {151, 280},
            new int[] {281, 500},
            new int[] {501, 1_200},
            new int[] {1_201, 3_200},
            new int[] {3_201, 10_000},
            new int[] {10_001, 35_000},
            new int[] {35_001, 150_000},
            new int[] {150_001, 500_000},
            new int[] {500_001, 2_000_000});

    /** Per AQL one cell for each row of table 1: n/Ac. */
    @ParameterizedTest
    @CsvSource({
        "AQL_0_65, 20/0 20/0 20/0 20/0 20/0 20/0 20/0 80/1 80/1 125/2 200/3 315/5 500/7 800/10 1250/14",
        "AQL_1_0, 13/0 13/0 13/0 13/0 13/0 13/0 50/1 50/1 80/2 125/3 200/5 315/7 500/10 800/14 1250/21",
        "AQL_1_5, 8/0 8/0 8/0 8/0 8/0 32/1 32/1 50/2 80/3 125/5 200/7 315/10 500/14 800/21 800/21",
        "AQL_2_5, 5/0 5/0 5/0 5/0 20/1 20/1 32/2 50/3 80/5 125/7 200/10 315/14 500/21 500/21 500/21",
        "AQL_4_0, 3/0 3/0 3/0 13/1 13/1 20/2 32/3 50/5 80/7 125/10 200/14 315/21 315/21 315/21 315/21",
        "AQL_6_5, 2/0 2/0 8/1 8/1 13/2 20/3 32/5 50/7 80/10 125/14 200/21 200/21 200/21 200/21 200/21",
        "AQL_10, 5/1 5/1 5/1 8/2 13/3 20/5 32/7 50/10 80/14 125/21 125/21 125/21 125/21 125/21 125/21"
    })
    void every_row_of_the_table_has_the_published_plan(Aql aql, String cells) {
        var published = List.of(cells.split(" "));
        assertThat(published).hasSameSizeAs(ROWS);
        for (int row = 0; row < ROWS.size(); row++) {
            for (int lot : ROWS.get(row)) {
                var plan = published.get(row).split("/");
                assertThat(SamplingPlan.of(lot, aql).sample())
                        .as("n of %d at %s", lot, aql)
                        .isEqualTo(Math.min(lot, Integer.parseInt(plan[0])));
                assertThat(SamplingPlan.of(lot, aql).acceptance())
                        .as("Ac of %d at %s", lot, aql)
                        .isEqualTo(Integer.parseInt(plan[1]));
            }
        }
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
