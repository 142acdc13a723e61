package org.qingshan.conversation;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.outbox.Button;

/** So much in all or so much more was asked just before: nothing is ordered before that is answered, or confirmed once more. */
public final class OpenAmount {
    private static final Pattern IN_ALL = Pattern.compile("/buy .* 改成 .*");
    private static final Pattern MORE = Pattern.compile("/buy .* 再加 .*");

    private OpenAmount() {}

    /** Whether it is open, and has been asked again. */
    public static boolean isAskedAgain(Turn turn) {
        List<Button> open = turn.offered()
                .filter(offered -> turn.isPrivate() && offered.asked() && !offered.guess())
                .map(Offered::buttons)
                .orElse(List.of());
        boolean isOpen = open.stream()
                        .anyMatch(button -> IN_ALL.matcher(button.text()).matches())
                && open.stream().anyMatch(button -> MORE.matcher(button.text()).matches());
        if (isOpen) {
            turn.outcome("doubt");
            Guessing.ask(turn, turn.words().change().whichOne(), Turn.column(open.stream()));
        }
        return isOpen;
    }
}
