package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.CorpusLine.Meaning;
import org.qingshan.conversation.claim.CorpusLine.Outcome;

/** How well a corpus is read, by what was meant and in which language. */
final class CorpusFigures {
    private final String file;
    private final Map<String, Map<Outcome, Integer>> rows = new TreeMap<>();
    private final List<String> mismatches = new ArrayList<>();
    /** What was made of the orders that were not taken as they were meant. */
    private final Map<Kind, Integer> missed = new EnumMap<>(Kind.class);

    private int ordersRead;
    private int ordersMeant;
    private int ordersRight;

    CorpusFigures(String file, List<CorpusLine> lines) {
        this.file = file;
        lines.forEach(this::count);
    }

    private void count(CorpusLine line) {
        var reading = line.read();
        var outcome = line.outcome(reading);
        boolean meant = line.meaning() == Meaning.ORDER;
        ordersRead += reading.kind() == Kind.CLAIMS ? 1 : 0;
        ordersMeant += meant ? 1 : 0;
        ordersRight += meant && outcome == Outcome.RIGHT ? 1 : 0;
        if (meant && outcome != Outcome.RIGHT) {
            missed.merge(reading.kind(), 1, Integer::sum);
        }
        rows.computeIfAbsent(line.meaning().ordinal() + line.language(), any -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1, Integer::sum);
        if (outcome != Outcome.RIGHT) {
            mismatches.add("%s: %s  expected %s  read %s  [%s]"
                    .formatted(outcome, line.text(), line.expected(), Demo.written(reading), line.lineup()));
        }
    }

    /** The part of the orders read that were meant exactly so, in percent. */
    double precision() {
        return ordersRead == 0 ? 0 : 100.0 * ordersRight / ordersRead;
    }

    /** The part of the orders meant that were read exactly so, in percent. */
    double recall() {
        return ordersMeant == 0 ? 0 : 100.0 * ordersRight / ordersMeant;
    }

    /** The part of one kind of messages that was read rightly, in percent. */
    double right(Meaning meaning) {
        int all = 0;
        int right = 0;
        for (var row : rows.entrySet()) {
            if (row.getKey().startsWith(String.valueOf(meaning.ordinal()))) {
                all += row.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                right += row.getValue().getOrDefault(Outcome.RIGHT, 0);
            }
        }
        return all == 0 ? 0 : 100.0 * right / all;
    }

    String mismatches() {
        return file + "\n" + String.join("\n", mismatches);
    }

    String table() {
        var table = new StringBuilder("%n%-22s %6s %6s %12s %7s %9s%n"
                .formatted(file, "count", "right", "wrong order", "missed", "needless"));
        rows.forEach((row, counts) -> table.append("%-22s %6d %6d %12d %7d %9d%n"
                .formatted(
                        name(row),
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        counts.getOrDefault(Outcome.RIGHT, 0),
                        counts.getOrDefault(Outcome.WRONG_ORDER, 0),
                        counts.getOrDefault(Outcome.MISSED, 0),
                        counts.getOrDefault(Outcome.NEEDLESS, 0))));
        return table.append(
                        "precision %.2f %%, recall %.2f %%; of the orders missed %d asked back, %d let go, %d read otherwise"
                                .formatted(
                                        precision(),
                                        recall(),
                                        missed.getOrDefault(Kind.DOUBT, 0),
                                        missed.getOrDefault(Kind.NONE, 0),
                                        missed.getOrDefault(Kind.CLAIMS, 0)))
                .toString();
    }

    private static String name(String row) {
        var meaning = Meaning.values()[row.charAt(0) - '0'];
        return switch (meaning) {
                    case ORDER -> "positive ";
                    case UNCLEAR -> "ambiguous ";
                    case TALK -> "negative ";
                }
                + row.substring(1);
    }
}
