package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Opens the cancelled order again in which what was given back by mistake is to be had again, so that what was paid for it counts. */
@Singleton
class Reopening {
    private final SaleRecords records;
    private final Event<Object> events;

    Reopening(SaleRecords records, Event<Object> events) {
        this.records = records;
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
                || isMoneyOnItsWayBack(order, records)) {
            return Optional.empty();
        }
        order.opensAgain(sale.shop());
        if (order.isLabelled()) {
            events.fire(new ChangedOnPaper(order, ChangedOnPaper.How.TAKEN_ANEW));
        }
        return Optional.of(order);
    }

    /** To a card. Asks the database where money has come. */
    static boolean isMoneyOnItsWayBack(CustomerOrder order, SaleRecords records) {
        var payment = order.payment();
        return payment != null && payment.left() > 0 && records.goingBack(order) > 0;
    }
}
