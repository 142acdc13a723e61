package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;

/** Does what a buyer says of the parcel that two orders of his share, or might share. */
@Singleton
public class BoxSharing {
    private final Event<Object> events;

    BoxSharing(Event<Object> events) {
        this.events = events;
    }

    /** It has a parcel of its own, though it goes where the earlier one goes. */
    public void part(LiveSale sale, CustomerOrder order) {
        new Booking(order, events).during(sale, () -> {
            order.travelAlone(sale.shop());
            return order;
        });
    }

    /** It lies in the parcel of an earlier one after all. Refuses where there is none to the same place that it may join. */
    public void join(LiveSale sale, CustomerOrder order) {
        order.wantedApart(false);
        var earlier = sale.earlierFor(order, order.destination())
                .orElseThrow(() -> new Refused(Reason.NOTHING_TO_SHARE, Map.of("number", order.number())));
        new Booking(order, events).with(earlier.company()).during(sale, () -> {
            order.travelWith(earlier, sale.shop());
            return order;
        });
    }
}
