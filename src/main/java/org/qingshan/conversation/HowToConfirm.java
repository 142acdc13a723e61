package org.qingshan.conversation;

import org.qingshan.conversation.text.OrderText;
import org.qingshan.domain.order.CustomerOrder;

/** 怎么确认, "how do I confirm": by which word, and what must be known before it, of what the person has now. */
public final class HowToConfirm {
    private HowToConfirm() {}

    /** Whether it shall be ordered, of a cart of which all is known; else what comes before that. */
    public static String asked(Turn turn) {
        var carts = turn.sale().cartsOf(turn.buyer().id());
        boolean isWhole = carts.stream().allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
        return isWhole && !ReadBack.isOpen(turn) ? turn.words().beside().shallIOrder() : told(turn);
    }

    static String told(Turn turn) {
        var fact = turn.words().fact();
        var carts = turn.sale().cartsOf(turn.buyer().id());
        if (!carts.isEmpty()) {
            return carts.stream().allMatch(cart -> cart.destinationFor(turn.buyer()) != null)
                    ? fact.confirmByWord()
                    : ReadBack.isOpen(turn) ? fact.confirmReadBack() : fact.addressBeforeConfirming();
        }
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .map(order -> turn.words()
                        .change()
                        .confirmedBefore(order.number(), OrderText.status(turn.words(), order.status())))
                .orElseGet(fact::howToConfirm);
    }
}
