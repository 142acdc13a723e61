package org.qingshan.conversation.dialogue;

import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/** Who tells of money for an order that is cancelled hears that first: he may believe that his goods are coming. */
final class PaidForGone {
    private PaidForGone() {}

    /** Ahead of what he is answered; empty where it is not cancelled. */
    static String first(Turn turn, CustomerOrder order) {
        if (order.status() != CustomerOrder.Status.CANCELLED) {
            return "";
        }
        var buyer = turn.buyer().id();
        var isAnyElse = turn.sale().parcelOf(buyer).isPresent()
                || !turn.sale().cartsOf(buyer).isEmpty();
        var talk = turn.words().talk();
        return (isAnyElse ? talk.isCancelled(order.number()) : talk.isCancelledAndNothingOrdered(order.number()))
                + turn.words().gap();
    }
}
