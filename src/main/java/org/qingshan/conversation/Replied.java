package org.qingshan.conversation;

import java.util.Optional;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * What a message replies to, where that tells what its words mean: a card, what somebody else has claimed or the host or the place
 * itself has shown in words, or, where that is neither, the card that the whole talk is about.
 */
final class Replied {
    private Replied() {}

    /** The item that it is about by that. */
    static Optional<LineupItem> card(Turn turn) {
        var details = turn.message().details();
        var answered = turn.round()
                .cardItem(address(turn), details.answersRef())
                .or(() -> turn.round().claimedBy(turn.entry().answered()))
                .or(() -> shown(turn));
        return details.answersIn() == null
                ? answered.or(() -> turn.round().cardItem(address(turn), details.threadRef()))
                : answered;
    }

    /** A card that is on sale no more means nothing else by its words. */
    private static Optional<LineupItem> shown(Turn turn) {
        var details = turn.message().details();
        return turn.round().pointed().isCard(address(turn), details.answersRef())
                ? Optional.empty()
                : turn.round().shown(details.shown());
    }

    /**
     * Whether it replies to something that says nothing of what is shown now: something in another chat, the card of what is not on sale
     * any more, or, among many, what anybody has said or posted that is no card.
     */
    static boolean isToOther(Turn turn) {
        var details = turn.message().details();
        return details.answersIn() != null
                || turn.round().pointed().isCard(address(turn), details.answersRef())
                || turn.round().pointed().isCard(address(turn), details.threadRef())
                || !turn.isPrivate() && isReply(turn);
    }

    /** What is below a tapped button says itself what it means. A thread is a talk about one message, but for the talks of a forum. */
    private static boolean isReply(Turn turn) {
        var details = turn.message().details();
        return turn.message().kind() != Kind.TAP
                && (details.answersRef() != null || details.threadRef() != null && details.topic() == null);
    }

    private static String address(Turn turn) {
        var elsewhere = turn.message().details().answersIn();
        return elsewhere == null ? turn.place().recipient().address() : elsewhere;
    }
}
