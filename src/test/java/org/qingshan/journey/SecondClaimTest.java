package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/**
 * Whoever has goods already and speaks of them gets more only where he says so. The first file was written before the rule was, the
 * second after it, by somebody who did not look at its words.
 */
@QuarkusTest
class SecondClaimTest extends Journey {
    private static final Pattern ROW = Pattern.compile("^(A\\d) .*? ([\\d.]+) \\p{IsHan}+ ¥", Pattern.MULTILINE);
    private static final Pattern ROW_IN_ENGLISH = Pattern.compile("^(A\\d) .*? ([\\d.]+) [a-z]+ ¥", Pattern.MULTILINE);
    private static final Pattern ASKED =
            Pattern.compile("改成|再加|换成|一共就|不加|要 \\d|就 \\d|In all|No more|Make it|Add |Swap |I want \\d|Leave|Keep");

    /** What came of one line. */
    private record Outcome(String expected, String text, String got, String answer) {
        boolean adds() {
            return !expected.contains("?") && !expected.contains("-") && !text.isEmpty();
        }

        boolean isRight() {
            return Arrays.stream(expected.split("\\|"))
                    .anyMatch(one -> one.equals(got) || one.equals("-") && got.equals("?"));
        }

        /** Nothing was taken on top, whatever else may have been meant. */
        boolean isHarmless() {
            return isRight() || got.equals("?") || got.equals("-");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"second-claims.tsv", "second-claims-unseen.tsv"})
    void more_is_taken_only_where_more_is_said(String file) throws IOException {
        var village = village();
        village.owner().says("/stock A3 1000");
        village.owner().says("/stock A4 1000");
        var outcomes = lines(file).stream().map(line -> outcome(village, line)).toList();

        var wrong = outcomes.stream().filter(one -> !one.isHarmless()).toList();
        var missed = outcomes.stream()
                .filter(one -> !one.isRight() && one.isHarmless())
                .toList();
        System.out.println(
                file + ": " + outcomes.size() + " lines, " + wrong.size() + " wrong, " + missed.size() + " missed");
        wrong.forEach(one -> System.out.println("WRONG " + one));
        missed.forEach(one -> System.out.println("MISSED " + one));
        assertThat(wrong).isEmpty();
        assertThat(missed.size()).isLessThanOrEqualTo(outcomes.size() / 20);
    }

    private Outcome outcome(Village village, List<String> line) {
        var text = line.get(2);
        boolean foreign = text.chars().noneMatch(character -> character > 0x2E80);
        boolean ordered = line.get(0).equals("o");
        var viewer = ordered ? village.neighbour() : foreign ? village.foreigner() : village.viewer();
        viewer.says("A3 x2，A4 x1");
        if (ordered) {
            viewer.says("/confirm");
        }
        var before = cart(viewer);
        assertThat(before).as(text).isEqualTo(Map.of("A3", "2", "A4", "1"));
        var answer = viewer.says(text);
        boolean asked =
                answer.labels().stream().anyMatch(label -> ASKED.matcher(label).find());
        var after = cart(viewer);
        var changes = new TreeMap<>(after);
        before.forEach((slot, had) -> {
            if (!after.containsKey(slot)) {
                changes.put(slot, "0");
            } else if (had.equals(after.get(slot))) {
                changes.remove(slot);
            }
        });
        var got = changes.isEmpty()
                ? asked ? "?" : "-"
                : String.join(
                        " ",
                        changes.entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .toList());
        return new Outcome(sorted(line.get(1)), text, got, answer.text() + answer.labels());
    }

    private static String sorted(String expected) {
        return String.join(
                "|",
                Arrays.stream(expected.split("\\|"))
                        .map(one -> String.join(
                                " ", Arrays.stream(one.split(" ")).sorted().toList()))
                        .toList());
    }

    private static Map<String, String> cart(Viewer viewer) {
        var found = new TreeMap<String, String>();
        var shown = viewer.says("/cart").text();
        ROW.matcher(shown).results().forEach(row -> found.put(row.group(1), row.group(2)));
        ROW_IN_ENGLISH.matcher(shown).results().forEach(row -> found.put(row.group(1), row.group(2)));
        return found;
    }

    private static List<List<String>> lines(String file) throws IOException {
        try (InputStream lines = Objects.requireNonNull(SecondClaimTest.class.getResourceAsStream(file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }
}
