package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.qingshan.domain.payment.CardRefund;

/** Opens the cancelled order again in which what was given back by mistake is to be had again, so that what was paid for it counts. */
@Singleton
class Reopening {
    private final Event<Object> events;

    Reopening(Event<Object> events) {
        this.events = events;
    }

    /**
     * The order that a line lay in, where it was ordered once in this stream and is cancelled. Not while money of it is on its way back to a
     * card, which would be owed again. Asks the database where money has come.
     */
    Optional<CustomerOrder> reopened(LiveSale sale, OrderLine back) {
        var order = back.order();
        var isOfThisStream =
                sale.stream().filter(stream -> stream.id() == order.streamId()).isPresent();
        if (!isOfThisStream
                || order.status() != CustomerOrder.Status.CANCELLED
                || order.confirmedAt().isEmpty()
                || isMoneyGoingBack(order)) {
            return Optional.empty();
        }
        order.opensAgain(sale.shop());
        if (order.isLabelled()) {
            events.fire(new ChangedOnPaper(order, ChangedOnPaper.How.TAKEN_ANEW));
        }
        return Optional.of(order);
    }

    /** As {@link #isMoneyOnItsWayBack}; without a database none is. */
    boolean isMoneyGoingBack(CustomerOrder order) {
        return isMoneyOnItsWayBack(order);
    }

    /** To a card. Asks the database where money has come. */
    static boolean isMoneyOnItsWayBack(CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                && payment.left() > 0
                && CardRefund.openOf(order.id().longValue()) > 0;
    }
}
