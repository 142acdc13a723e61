package org.qingshan.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

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
     * Whether it replies to something that says nothing of what is shown now: something in another chat, the card of what is not on sale any
     * more, or, among many, the words of somebody who does not sell. May query.
     */
    static boolean isToOther(Turn turn) {
        var details = turn.message().details();
        return details.answersIn() != null
                || turn.round().isCard(address(turn), details.answersRef())
                || turn.round().isCard(address(turn), details.threadRef())
                || !turn.isPrivate() && details.answersWho() != null && !sells(turn, details.answersWho());
    }

    private static String address(Turn turn) {
        var elsewhere = turn.message().details().answersIn();
        return elsewhere == null ? turn.place().recipient().address() : elsewhere;
    }

    private record Who(String address) {}

    private static boolean sells(Turn turn, String who) {
        return Lane.current().shared(new Who(who), () -> {
            var buyers = Chat.withPeople(turn.place().recipient().channel(), List.of(who)).stream()
                    .map(Chat::buyer)
                    .filter(Objects::nonNull)
                    .map(Buyer::id)
                    .toList();
            return Membership.of(buyers).stream()
                    .anyMatch(one -> one.member().role().includes(Role.HOST));
        });
    }
}
