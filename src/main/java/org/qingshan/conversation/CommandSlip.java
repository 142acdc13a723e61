package org.qingshan.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;

/** A command that is typed with a slip: /prise A1 26 is asked back as /price A1 26. Pure, but for what a person may use. */
final class CommandSlip {
    private static final Pattern TYPED = Pattern.compile("[/／]([A-Za-z]{3,16})(?:@\\w+)?((?:\\s.{0,80})?)");

    /** Letters put in, left out, changed, or two changed about. */
    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance();

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
                .filter(one -> SLIPS.apply(name, one) <= most)
                .sorted(Comparator.comparing(one -> SLIPS.apply(name, one)))
                .limit(2)
                .toList();
        var isOne =
                near.size() == 1 || near.size() == 2 && SLIPS.apply(name, near.get(0)) < SLIPS.apply(name, near.get(1));
        return isOne ? Optional.of("/" + near.get(0) + typed.group(2).stripTrailing()) : Optional.empty();
    }
}
