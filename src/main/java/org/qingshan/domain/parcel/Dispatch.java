package org.qingshan.domain.parcel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Steps;
import org.qingshan.domain.shop.History;
import org.qingshan.platform.lane.Lane;

/** Hands packed boxes to the courier, and learns that they have arrived. */
@Singleton
public class Dispatch {
    private final OrderTaking orders;
    private final Event<Object> events;

    Dispatch(OrderTaking orders, Event<Object> events) {
        this.orders = orders;
        this.events = events;
    }

    /**
     * Every box of a packed order is on its way. Said again of an order that has not arrived it corrects the numbers; the same
     * numbers again change nothing. Refuses what is not packed, other numbers than there are boxes, a number that another
     * box has, and what its buyer comes for.
     *
     * @param waybills one for each box, in the order of the boxes
     * @return whether anything changed
     */
    public boolean ship(CustomerOrder asked, List<Waybill> waybills, String actor) {
        var order = asked.company().first();
        if (order.isCollected()) {
            throw new Refused(Reason.COLLECTED, Map.of("number", order.number()));
        }
        Steps.require(order, CustomerOrder.Status.SHIPPED, CustomerOrder.Status.PACKED, CustomerOrder.Status.SHIPPED);
        var boxes = Parcel.of(order);
        requireOneEach(order, boxes, waybills);
        return send(order, boxes, named(waybills, ParcelRules.ofTheShop().courier()), actor);
    }

    /** What is sent by nobody in particular goes by whom the shop usually sends. */
    static List<Waybill> named(List<Waybill> waybills, @Nullable Courier usual) {
        return waybills.stream()
                .map(one -> one.courier() == null ? new Waybill(usual, one.number()) : one)
                .toList();
    }

    /** Sends boxes of which it is known that they may be sent so. */
    boolean send(CustomerOrder order, List<Parcel> boxes, List<Waybill> waybills, String actor) {
        var told = boxes.stream().map(Parcel::waybill).filter(Objects::nonNull).toList();
        var numbers = waybills.stream().map(Waybill::number).toList();
        if (told.equals(numbers)) {
            return false;
        }
        var company = order.company();
        orders.ship(order, String.join(" ", numbers));
        var now = Lane.current().now();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).sent(waybills.get(i), now);
        }
        company.numbers().forEach(number -> History.write(actor, "order.shipped", "order " + number, Map.of()));
        events.fire(new BoxesShipped(order.buyerId(), company.numbers(), waybills, !told.isEmpty()));
        return true;
    }

    /** The same of many parcels at once, by a few statements: nothing of them may have been loaded before. */
    void sendAll(Map<KnownParcel, List<WaybillChecking.Assigned>> all, String actor) {
        var usual = ParcelRules.ofTheShop().courier();
        var writing = new DispatchWriting(Lane.current().now());
        all.forEach((parcel, boxes) -> {
            var waybills =
                    named(boxes.stream().map(WaybillChecking.Assigned::waybill).toList(), usual);
            var told = parcel.waybills();
            if (!told.equals(waybills.stream().map(Waybill::number).toList())) {
                writing.add(parcel, waybills);
                parcel.numbers().forEach(number -> History.write(actor, "order.shipped", "order " + number, Map.of()));
                events.fire(new BoxesShipped(parcel.buyer(), parcel.numbers(), waybills, !told.isEmpty()));
            }
        });
        writing.write();
    }

    private static void requireOneEach(CustomerOrder order, List<Parcel> boxes, List<Waybill> waybills) {
        if (waybills.size() != boxes.size()) {
            throw new Refused(
                    Reason.OTHER_BOXES,
                    Map.of("number", order.number(), "boxes", boxes.size(), "given", waybills.size()));
        }
        for (var waybill : waybills) {
            Parcel.by(waybill.number())
                    .filter(other -> !other.order().id().equals(order.id()))
                    .ifPresent(other -> {
                        throw taken(waybill, other.order().number());
                    });
        }
        var numbers = waybills.stream().map(Waybill::number).collect(Collectors.toCollection(HashSet::new));
        if (numbers.size() != waybills.size()) {
            throw taken(waybills.get(0), order.number());
        }
    }

    private static Refused taken(Waybill waybill, int number) {
        return new Refused(Reason.WAYBILL_TAKEN, Map.of("waybill", waybill.number(), "number", number));
    }

    /** The order has arrived. Refuses what is not on its way, and what its buyer comes for. */
    public void deliver(CustomerOrder order, String actor) {
        if (order.isCollected()) {
            throw new Refused(Reason.COLLECTED, Map.of("number", order.number()));
        }
        arrive(order, actor);
    }

    /** The same of what its buyer has come for. */
    void arrive(CustomerOrder order, String actor) {
        var company = order.company();
        orders.deliver(order);
        var now = Lane.current().now();
        Parcel.of(order).forEach(box -> box.delivered(now));
        company.numbers().forEach(number -> History.write(actor, "order.delivered", "order " + number, Map.of()));
        events.fire(new OrderDelivered(order.buyerId(), company.numbers(), order.isCollected()));
    }
}
