package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;

/**
 * Takes back what a courier brings back: nobody took it in, or it could not be delivered. What can be sold again goes to its lots and to
 * those who wait, and its growers are not paid for it. What cannot stays sold, so that its growers are paid, and is the shop's loss.
 */
@Singleton
public class Returning {
    private static final String REPORTED = "from DamageReport r where r.order in ?1 and r.status = ";
    private static final String ARRIVED =
            "select p.box from Parcel p where p.deliveredAt is not null and p.order in ?1 order by p.box";

    private final Event<Object> events;

    Returning(Event<Object> events) {
        this.events = events;
    }

    /**
     * What of a parcel could be sold again: not what was found bad, nor what its lot is sold out of no more. Refuses what is not on its way,
     * or has arrived in part, and while a report of damage is to be decided or a proof of payment to be looked at. Queries.
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
                    .filter(line -> line.order().number() == order.number()
                            && good.contains(line.item().id()))
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
        var parcel = order.company();
        first(ARRIVED, parcel).ifPresent(box -> {
            throw new Refused(Reason.PARTLY_ARRIVED, Map.of("number", order.number(), "box", box));
        });
        first("select r.order.number " + REPORTED + "OPEN", parcel).ifPresent(number -> {
            throw new Refused(Reason.REPORT_OPEN, Map.of("number", number));
        });
        parcel.orders().stream().filter(Returning::isToBeLookedAt).findFirst().ifPresent(one -> {
            throw new Refused(Reason.PROOF_OPEN, Map.of("number", one.number()));
        });
        var bad = asked("select r.item.id " + REPORTED + "ACCEPTED", parcel, Long.class)
                .collect(Collectors.toSet());
        return parcel.sold()
                .filter(line -> !bad.contains(line.item().id()))
                .filter(line -> line.takenFrom().filter(Lot::isForSale).isPresent())
                .toList();
    }

    private static boolean isToBeLookedAt(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.status() == Payment.Status.PROOF_SENT;
    }

    private static Optional<Integer> first(String query, Company parcel) {
        return asked(query, parcel, Integer.class).findFirst();
    }

    private static <T> Stream<T> asked(String query, Company parcel, Class<T> type) {
        return CustomerOrder.getEntityManager()
                .createQuery(query, type)
                .setParameter(1, parcel.orders())
                .getResultStream();
    }
}
