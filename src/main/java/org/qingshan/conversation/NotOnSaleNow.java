package org.qingshan.conversation;

import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** What may be wanted is not for sale now: nobody is offered that. */
final class NotOnSaleNow {
    private NotOnSaleNow() {}

    /** Whether it is the only thing that may be wanted, and named, so that this is said. */
    static boolean isTold(Turn turn, ClaimReading reading) {
        var items = reading.suggestions().stream()
                .filter(one -> one.action() == Claim.Action.ADD)
                .flatMap(one -> turn.sale().slot(one.slot()).stream())
                .distinct()
                .toList();
        boolean isClosed = items.size() == 1
                && isNamed(turn, items.get(0))
                && !items.get(0).isOpen()
                && !items.get(0).takesClaimsOf(turn.sale().now());
        boolean isSoldOut = items.size() == 1
                && isNamed(turn, items.get(0))
                && items.get(0).isOpen()
                && items.get(0).left().signum() == 0
                && reading.suggestions().stream().allMatch(one -> one.action() == Claim.Action.ADD);
        if (isSoldOut && turn.isPrivate()) {
            WaitingWish.offer(turn, items);
            return true;
        }
        if (isClosed) {
            var words = turn.words();
            turn.outcome("doubt");
            turn.say(words.chat().notOpen(words.name(items.get(0)), items.get(0).slot()));
        }
        return isClosed;
    }

    private static boolean isNamed(Turn turn, LineupItem item) {
        return turn.round().named(turn.said()).contains(item.slot());
    }
}
