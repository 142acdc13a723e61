package org.qingshan.conversation;

import java.util.Optional;
import org.qingshan.domain.stream.LineupItem;

/** What a message replies to, where that tells what its words mean. */
final class Replied {
    private Replied() {}

    /** The item on the card that it answers, or, where it answers nothing in another chat, that the talk is about. */
    static Optional<LineupItem> card(Turn turn) {
        var details = turn.message().details();
        var answered = turn.round().cardItem(address(turn), details.answersRef());
        return details.answersIn() == null
                ? answered.or(() -> turn.round().cardItem(address(turn), details.threadRef()))
                : answered;
    }

    /**
     * Whether it replies to something that says nothing of what is shown now: something in another chat, or the card of what is not on sale
     * any more.
     */
    static boolean isToOther(Turn turn) {
        var details = turn.message().details();
        return details.answersIn() != null
                || turn.round().isCard(address(turn), details.answersRef())
                || turn.round().isCard(address(turn), details.threadRef());
    }

    private static String address(Turn turn) {
        var elsewhere = turn.message().details().answersIn();
        return elsewhere == null ? turn.place().recipient().address() : elsewhere;
    }
}
