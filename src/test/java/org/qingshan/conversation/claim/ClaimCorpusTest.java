package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingshan.conversation.claim.CorpusLine.Meaning;

/**
 * How well people are understood, measured on messages that nobody made from the grammar. The reader is tuned by the first
 * file, and has been improved by what the second shows; the third is only ever run.
 */
class ClaimCorpusTest {
    private static final String TUNED = "claims.tsv";
    private static final String HELD_BACK = "claims-heldback.tsv";

    /**
     * What a file must reach, in percent.
     *
     * @param unharmed a doubt taken for talk loses a buyer, talk taken for a doubt is a nuisance; neither sells what
     *     nobody wanted
     */
    private record Least(double precision, double recall, double unharmed) {}

    /**
     * Who is not understood is asked back, most of the time: of the orders in strangers' messages that happens to one in thirty,
     * and one in a hundred and fifty is let go as talk.
     */
    private static final Map<String, Least> LEAST = Map.of(
            TUNED,
            new Least(100, 99.4, 95),
            "claims-fresh.tsv",
            new Least(99.95, 95.7, 89),
            HELD_BACK,
            new Least(100, 93.5, 93));

    static Set<String> corpora() {
        return LEAST.keySet();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void people_get_what_they_meant_and_nothing_else(String file) throws IOException {
        var figures = new CorpusFigures(file, CorpusLine.all(file));
        var least = Objects.requireNonNull(LEAST.get(file));

        System.out.println(figures.table());
        var thresholds = new SoftAssertions();
        thresholds.assertThat(figures.precision()).as("precision").isGreaterThanOrEqualTo(least.precision());
        thresholds.assertThat(figures.recall()).as("recall").isGreaterThanOrEqualTo(least.recall());
        thresholds.assertThat(figures.right(Meaning.UNCLEAR)).as("asked back").isGreaterThanOrEqualTo(least.unharmed());
        thresholds.assertThat(figures.right(Meaning.TALK)).as("left alone").isGreaterThanOrEqualTo(least.unharmed());
        if (!thresholds.wasSuccess() && !file.equals(HELD_BACK)) {
            System.out.println(figures.mismatches());
        }
        thresholds.assertAll();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void a_file_is_long_and_says_nothing_twice(String file) throws IOException {
        var lines = CorpusLine.all(file);

        assertThat(lines).hasSizeGreaterThanOrEqualTo(file.equals(HELD_BACK) ? 300 : 1000);
        assertThat(lines.stream().map(line -> line.lineup() + line.text())).doesNotHaveDuplicates();
    }

    @Test
    void what_is_held_back_is_not_among_what_is_tuned_on() throws IOException {
        var tuned = new HashSet<String>();
        for (var file : corpora()) {
            if (!file.equals(HELD_BACK)) {
                CorpusLine.all(file).forEach(line -> tuned.add(line.text()));
            }
        }

        // Only what is in both is shown: nobody who tunes may read the rest.
        assertThat(CorpusLine.all(HELD_BACK).stream()
                        .map(CorpusLine::text)
                        .filter(text -> text.length() > 6)
                        .filter(tuned::contains))
                .isEmpty();
    }
}
