package org.qingshan.conversation.claim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/**
 * One message of a corpus and what it means.
 *
 * @param lineup what is on sale and, after a colon, the slot of the card that is pinned: {@code demo:A1}
 * @param expected claims as {@link Demo} writes them; "?" to ask back, "-" for talk, "?|-" where either does no harm
 */
record CorpusLine(String language, String lineup, String expected, String text) {
    enum Meaning {
        ORDER,
        UNCLEAR,
        TALK
    }

    enum Outcome {
        RIGHT,
        /** An order was read where none, or another one, was meant. */
        WRONG_ORDER,
        /** An order that was not taken, or a wish that was not even asked back. */
        MISSED,
        /** A question back to someone who wanted nothing. */
        NEEDLESS
    }

    static List<CorpusLine> all(String file) throws IOException {
        try (InputStream lines = Objects.requireNonNull(CorpusLine.class.getResourceAsStream(file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(CorpusLine::of)
                    .toList();
        }
    }

    private static CorpusLine of(String line) {
        var cells = line.split("\t");
        if (cells.length != 4) {
            throw new IllegalArgumentException("not four cells: " + line);
        }
        return new CorpusLine(cells[0], cells[1], cells[2], cells[3].replace("\\n", "\n"));
    }

    Meaning meaning() {
        return switch (expected.charAt(0)) {
            case '?' -> Meaning.UNCLEAR;
            case '-' -> Meaning.TALK;
            default -> Meaning.ORDER;
        };
    }

    ClaimReading read() {
        var names = lineup.split(":", -1);
        return ClaimReader.read(text, Shelves.called(names[0]).answering(names[1]));
    }

    Outcome outcome(ClaimReading reading) {
        if (reading.kind() == Kind.CLAIMS) {
            return isMeant(reading) ? Outcome.RIGHT : Outcome.WRONG_ORDER;
        }
        var mark = reading.kind() == Kind.DOUBT ? "?" : "-";
        if (meaning() != Meaning.ORDER && expected.contains(mark)) {
            return Outcome.RIGHT;
        }
        return meaning() == Meaning.TALK ? Outcome.NEEDLESS : Outcome.MISSED;
    }

    /** What takes the place of whatever the person has (还是两箱吧) is so much in all. */
    private boolean isMeant(ClaimReading reading) {
        var read = sorted(Demo.written(reading));
        return read.equals(sorted(expected))
                || reading.amends() == ClaimReading.Amends.ALWAYS && read.equals(sorted(expected.replace(" =", " +")));
    }

    private static List<String> sorted(String claims) {
        return Arrays.stream(claims.split(", ")).sorted().toList();
    }
}
