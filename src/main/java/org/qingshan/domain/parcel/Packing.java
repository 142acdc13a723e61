package org.qingshan.domain.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Steps;
import org.qingshan.domain.order.WaitingEnded;
import org.qingshan.domain.shop.History;
import org.qingshan.platform.lane.Lane;

/** The packing run: gives each packer an order of his own, and closes what is packed. */
@ApplicationScoped
public class Packing {
    private final OrderTaking orders;
    private final Event<Object> events;

    Packing(OrderTaking orders, Event<Object> events) {
        this.orders = orders;
        this.events = events;
    }

    /**
     * Gives a packer the next order, kept for him for {@link Parcel#KEPT}. What he had and does not want is anybody's again.
     *
     * @param after the number of the order that he does not want now; 0 for none
     */
    public Optional<CustomerOrder> takeNext(String packer, int after) {
        var now = Lane.current().now();
        if (after != 0) {
            CustomerOrder.numbered(after).ifPresent(order -> leave(order, packer, now));
        }
        var next = PackingTable.at(now).nextFor(packer, after);
        next.ifPresent(order -> take(order, packer));
        return next;
    }

    /** Keeps an order for a packer. Refuses what is not to be packed, and what another is packing. */
    public List<Parcel> take(CustomerOrder order, String packer) {
        Steps.require(order, CustomerOrder.Status.PACKED, CustomerOrder.Status.CONFIRMED);
        var boxes = plan(order);
        var now = Lane.current().now();
        boxes.forEach(box -> requireFree(box, packer, now));
        boxes.forEach(box -> box.take(packer, now));
        return boxes;
    }

    private static void leave(CustomerOrder order, String packer, Instant now) {
        Parcel.of(order).stream()
                .filter(box -> box.packerAt(now).filter(packer::equals).isPresent())
                .forEach(Parcel::leave);
    }

    /** The boxes that an order needs as it is now. Those of an order that is packed stay as they were packed. */
    List<Parcel> plan(CustomerOrder order) {
        return plan(order, Parcel.of(order), ParcelRules.ofTheShop().limitGrams());
    }

    /** @param known the order's boxes so far */
    List<Parcel> plan(CustomerOrder order, List<Parcel> known, int limit) {
        List<Parcel> boxes = new ArrayList<>(known);
        if (order.status() == CustomerOrder.Status.CONFIRMED) {
            var wanted = Boxes.of(order.lines().stream(), limit).size();
            while (boxes.size() > wanted) {
                boxes.remove(boxes.size() - 1).delete();
            }
            while (boxes.size() < wanted) {
                var box = new Parcel(order, boxes.size() + 1, limit);
                box.persist();
                boxes.add(box);
            }
            boxes.forEach(box -> box.dividedBy(limit));
        }
        return boxes;
    }

    /**
     * The order is packed and takes nothing more. Refuses what is not to be packed, what another is packing, and other weights
     * than there are boxes.
     *
     * @param grams what the scales said of each box; empty if nobody weighed them
     */
    public void pack(CustomerOrder order, String packer, List<Integer> grams) {
        Steps.require(order, CustomerOrder.Status.PACKED, CustomerOrder.Status.CONFIRMED);
        var boxes = plan(order);
        var now = Lane.current().now();
        boxes.forEach(box -> requireFree(box, packer, now));
        if (!grams.isEmpty() && grams.size() != boxes.size()) {
            throw new Refused(
                    Reason.OTHER_BOXES, Map.of("number", order.number(), "boxes", boxes.size(), "given", grams.size()));
        }
        Map<Long, BigDecimal> waiting = new LinkedHashMap<>();
        order.in(OrderLine.State.WAITING)
                .forEach(line -> waiting.merge(line.item().id(), line.quantity(), BigDecimal::add));
        orders.pack(order);
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).packed(packer, grams.isEmpty() ? null : grams.get(i), now);
        }
        History.write(packer, "order.packed", "order " + order.number(), Map.of());
        events.fire(new OrderPacked(order.buyerId(), order.number(), boxes.size()));
        waiting.forEach((item, quantity) ->
                events.fire(new WaitingEnded(order.buyerId(), item, quantity, WaitingEnded.Cause.PACKED)));
    }

    private static void requireFree(Parcel box, String packer, Instant now) {
        box.packerAt(now).filter(other -> !other.equals(packer)).ifPresent(other -> {
            throw new Refused(Reason.BEING_PACKED, Map.of("number", box.order().number(), "who", People.called(other)));
        });
    }
}
