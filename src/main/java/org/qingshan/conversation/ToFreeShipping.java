package org.qingshan.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Quote;

/**
 * How far the parcel that can still be added to is from going free; of one that others travel in, or that is not sent, nothing is known.
 *
 * @param goods what the goods in it cost, minor units
 * @param free from which worth on it goes free, minor units
 * @param costs whether it is to be paid for as it is
 */
record ToFreeShipping(long goods, long free, boolean costs) {
    static Optional<ToFreeShipping> of(Turn turn) {
        return !turn.isPrivate()
                ? Optional.empty()
                : turn.sale()
                        .parcelOf(turn.buyer().id())
                        .filter(order -> !order.company().isShared() && !isNotSent(turn, order))
                        .flatMap(order -> of(turn, order, order.destinationFor(turn.buyer())));
    }

    private static boolean isNotSent(Turn turn, CustomerOrder order) {
        var to = order.destinationFor(turn.buyer());
        return to != null
                && (to.isCollected()
                        || turn.shop().shipping().undeliverableAt(to).isPresent());
    }

    private static Optional<ToFreeShipping> of(Turn turn, CustomerOrder order, @Nullable Destination to) {
        var shipping = turn.shop().shipping();
        var charge = Charge.ifConfirmed(order, turn.shop(), to);
        boolean costs = to == null
                ? !shipping.isFreeEverywhere(charge.goods())
                : charge.shipping() > 0
                        && Quote.of(order, turn.sale(), to).earlier().isEmpty();
        return shipping.freeFrom()
                .filter(free -> charge.goods() > 0 && costs == charge.goods() < free)
                .map(free -> new ToFreeShipping(charge.goods(), free, costs));
    }

    /** What is missing, minor units; 0 where nothing is. */
    long missing() {
        return costs ? free - goods : 0;
    }

    String told(Turn turn) {
        var fact = turn.words().fact();
        return costs
                ? fact.missingToFree(turn.money(goods), turn.money(missing()))
                : fact.freeAlready(turn.money(goods));
    }
}
