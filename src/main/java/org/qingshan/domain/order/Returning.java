package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.shop.History;

/**
 * Takes back what a courier brings back: nobody took it in, or it could not be delivered. What can be sold again goes to its lots and to
 * those who wait, and its growers are not paid for it. What cannot stays sold, so that its growers are paid, and is the shop's loss.
 */
@Singleton
public class Returning {
    private static final String REPORTED = "select r.item.id from DamageReport r where r.order in ?1 and r.status = ";

    private final Event<Object> events;

    Returning(Event<Object> events) {
        this.events = events;
    }

    /**
     * What of a parcel could be sold again: not what was found bad. Refuses what is not on its way, and while a report of damage is to be
     * decided. Queries.
     */
    public List<LineSum> sellable(CustomerOrder asked) {
        return LineSum.of(free(asked.company().first()).stream());
    }

    /**
     * The parcel is back, and its buyer owes nothing more; what he has paid for what can be sold again is to be given back. Refuses as
     * {@link #sellable}.
     *
     * @param good by our own keys, the items that can be sold again; others than those of {@link #sellable} are refused
     */
    public void comeBack(LiveSale sale, CustomerOrder asked, Collection<Long> good, String actor) {
        var parcel = asked.company();
        var free = free(parcel.first());
        var items = free.stream().map(line -> line.item().id()).collect(Collectors.toSet());
        if (!items.containsAll(good)) {
            throw new Refused(Reason.FOUND_BAD, Map.of("number", parcel.first().number()));
        }
        for (var order : parcel.orders()) {
            sale.meets(order);
            var lines = free.stream()
                    .filter(line ->
                            line.order() == order && good.contains(line.item().id()))
                    .toList();
            new Booking(order, events).during(sale, () -> {
                order.comesBack(lines);
                return order;
            });
            CameBack.of(sale, lines);
            History.write(actor, "order.returned", "order " + order.number(), Map.of());
        }
        events.fire(new ParcelReturned(parcel.first()));
    }

    private static List<OrderLine> free(CustomerOrder order) {
        Steps.require(order, Status.RETURNED, Status.SHIPPED);
        if (!reported(order, "OPEN").isEmpty()) {
            throw new Refused(Reason.REPORT_OPEN, Map.of("number", order.number()));
        }
        var bad = reported(order, "ACCEPTED");
        return order.company()
                .sold()
                .filter(line -> !bad.contains(line.item().id()))
                .toList();
    }

    private static Set<Long> reported(CustomerOrder order, String status) {
        return new HashSet<>(CustomerOrder.getEntityManager()
                .createQuery(REPORTED + status, Long.class)
                .setParameter(1, order.company().orders())
                .getResultList());
    }
}
