package org.qingshan.domain.inspection;

/**
 * How many items of a lot are looked at, and how many of them may be bad: single sampling, normal inspection, general
 * inspection level II of ISO 2859-1:1999 (GB/T 2828.1-2012), tables 1 (code letters) and 2-A (plans).
 *
 * <p>Where table 2-A has an arrow, the first plan that it points to is used, with that plan's sample size. A sample that would
 * be as large as the lot or larger is the whole lot (100 % inspection); the acceptance number stays.
 *
 * @param letter of the plan that is used, after arrows
 * @param sample items to look at, from 1 to the size of the lot
 * @param acceptance Ac: with so many bad items or fewer the lot passes
 */
public record SamplingPlan(char letter, int sample, int acceptance) {
    private static final String LETTERS = "ABCDEFGHJKLMNPQR";

    /** Table 1, column II: the largest lot of each letter; beyond the last it is Q. */
    private static final int[] LARGEST = {
        8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000
    };

    private static final int[] SAMPLES = {2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1_250, 2_000};

    /**
     * Table 2-A from the right place on: each column has this run of acceptance numbers, one letter further down for each
     * smaller AQL, and -1 and -2 where it has arrows upwards and downwards.
     */
    private static final int[] RUN = {0, -1, -2, 1, 2, 3, 5, 7, 10, 14, 21};

    private static final int UP = -1;
    /** The letter (A is 0) at which AQL 6.5 has the acceptance number 0; each smaller one has it a letter later. */
    private static final int ZERO_OF_6_5 = 0;

    /**
     * @param lot items in it, 1 or more; the standard begins at 2, and one item is looked at as it is
     */
    public static SamplingPlan of(int lot, Aql aql) {
        if (lot < 1) {
            throw new IllegalArgumentException("A lot of " + lot);
        }
        int at = afterArrows(letterOf(lot), aql);
        return new SamplingPlan(LETTERS.charAt(at), Math.min(SAMPLES[at], lot), RUN[at - zeroOf(aql)]);
    }

    /** Re: with so many bad items or more the lot fails. */
    public int rejection() {
        return acceptance + 1;
    }

    public boolean passes(int bad) {
        return bad <= acceptance;
    }

    private static int letterOf(int lot) {
        int letter = 0;
        while (letter < LARGEST.length && lot > LARGEST[letter]) {
            letter++;
        }
        return letter;
    }

    private static int zeroOf(Aql aql) {
        return ZERO_OF_6_5 + Aql.AQL_6_5.ordinal() - aql.ordinal();
    }

    private static int afterArrows(int letter, Aql aql) {
        int zero = zeroOf(aql);
        int at = letter - zero;
        if (at < 0) {
            return zero;
        }
        if (at >= RUN.length) {
            return zero + RUN.length - 1;
        }
        if (RUN[at] == UP && letter > 0) {
            return letter - 1;
        }
        // Above the first letter there is no plan, so that table 2-A points downwards there.
        int below = letter;
        while (RUN[below - zero] < 0) {
            below++;
        }
        return below;
    }
}
