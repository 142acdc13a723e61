package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;

/** Something of a stream that growers have had statements of is sold otherwise now. */
public record SettledSaleChanged(long streamId) {

    /** To be called when the amounts of an order have changed. The stream of a sale that goes on is at hand and never settled. */
    static void tell(CustomerOrder order, Event<Object> events) {
        var lines = order.lines();
        if (!lines.isEmpty() && lines.get(0).item().stream().isSettled()) {
            events.fire(new SettledSaleChanged(order.streamId()));
        }
    }
}
