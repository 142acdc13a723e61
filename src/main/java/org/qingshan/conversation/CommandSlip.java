package org.qingshan.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A command that is typed with a slip: /prise A1 26 is asked back as /price A1 26. Pure, but for what a person may use. */
final class CommandSlip {
    private static final Pattern TYPED = Pattern.compile("[/／]([A-Za-z]{3,16})(?:@\\w+)?((?:\\s.{0,80})?)");

    /** Of fewer letters one slip makes another word. */
    private static final int LONG = 6;

    private CommandSlip() {}

    /** As it would be typed rightly; empty where nothing is near, or as well another. */
    static Optional<String> of(Turn turn, List<Command> all, String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        var name = typed.group(1).toLowerCase(Locale.ROOT);
        int most = name.length() < LONG ? 1 : 2;
        var near = all.stream()
                .filter(command -> command.isFor(turn))
                .map(Command::name)
                .filter(one -> slips(name, one) <= most)
                .sorted(Comparator.comparing(one -> slips(name, one)))
                .limit(2)
                .toList();
        var isOne = near.size() == 1 || near.size() == 2 && slips(name, near.get(0)) < slips(name, near.get(1));
        return isOne ? Optional.of("/" + near.get(0) + typed.group(2).stripTrailing()) : Optional.empty();
    }

    /** Letters put in, left out, changed, or two changed about. */
    static int slips(String typed, String meant) {
        var steps = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : least(steps, typed, meant, i, j);
            }
        }
        return steps[typed.length()][meant.length()];
    }

    private static int least(int[][] steps, String typed, String meant, int i, int j) {
        int other = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j - 1] + other, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean isTurned = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return isTurned ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
