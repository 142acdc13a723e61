package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingshan.conversation.Turn;
import org.qingshan.outbox.Button;

/** What somebody has just told of the scales, where he says that it is packed instead of tapping so: it is not to be lost. */
final class ToldScale {
    private static final Pattern OFFERED = Pattern.compile("/(?<asked>packed|weigh) (?<order>\\d{4,9}) (?<weights>.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    private ToldScale() {}

    /** Of which order it is, with what the scales said, where that is sure; else as it was said. */
    static String before(Turn turn, String said) {
        var wanted = said.strip();
        var told = offered(turn).stream()
                .filter(one -> wanted.isEmpty() || one.group(2).equals(wanted))
                .toList();
        if (told.isEmpty() || !wanted.isEmpty() && !NUMBER.matcher(wanted).matches()) {
            return said;
        }
        var first = told.get(0);
        var isSure = told.size() == 1 && first.group(1).equals("packed");
        return first.group(2) + (isSure ? " " + first.group(3) : "");
    }

    /** It was asked what the scales said is of, and that is open still: it is asked again, and packed with the answer. */
    static boolean isAskedAgain(Turn turn, int order) {
        var open = offered(turn).stream()
                .filter(one -> one.group(2).equals(String.valueOf(order)))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        turn.choose(
                turn.words().parcel().weightOpen(order),
                turn.shown()
                        .flatMap(button -> told(button).stream()
                                .map(one -> new Button(button.label(), "/packed " + one.group(2) + " " + one.group(3))))
                        .toArray(Button[]::new));
        return true;
    }

    private static List<MatchResult> offered(Turn turn) {
        return turn.shown().flatMap(button -> told(button).stream()).toList();
    }

    private static Optional<MatchResult> told(Button button) {
        return OFFERED.matcher(button.text()).results().findFirst();
    }
}
