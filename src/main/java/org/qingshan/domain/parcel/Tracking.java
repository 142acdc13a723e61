package org.qingshan.domain.parcel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.CourierNews.Step;
import org.qingshan.platform.lane.Lane;

/** Takes in what couriers tell of boxes on their way. */
@Singleton
public class Tracking {
    private static final String COURIER = "courier";

    private final Dispatch dispatch;
    private final Event<Object> events;

    Tracking(Dispatch dispatch, Event<Object> events) {
        this.dispatch = dispatch;
        this.events = events;
    }

    /**
     * A box whose parcels the courier may be asked about.
     *
     * @param phone of the recipient
     */
    public record Wanted(long id, Courier courier, String waybill, String phone) {}

    /**
     * The buyer is told of each step once; when the last box of an order has arrived, so has the order. Old news, and news of what has
     * arrived, change nothing.
     *
     * @return whether the shop knows the parcel
     */
    public boolean heard(CourierNews news) {
        var found = Parcel.by(news.waybill());
        found.filter(box -> box.order().status() == CustomerOrder.Status.SHIPPED)
                .filter(box -> box.hears(news))
                .ifPresent(box -> moved(box, news));
        return found.isPresent();
    }

    private void moved(Parcel box, CourierNews news) {
        var order = box.order();
        if (news.step() != Step.ARRIVED) {
            events.fire(new ParcelMoved(order, box, news));
            return;
        }
        box.delivered(Lane.current().now());
        if (Parcel.of(order).stream().allMatch(one -> one.deliveredAt() != null)) {
            dispatch.deliver(order, COURIER);
        }
    }

    /** Boxes on their way of which nobody has asked for news yet, not more than these. */
    public List<Wanted> wanted(int most) {
        List<Parcel> boxes = Parcel.find(
                        "from Parcel p join fetch p.order o where o.status = ?1 and p.progress.followedAt is null and p.courier is not null"
                                + " order by p.id",
                        CustomerOrder.Status.SHIPPED)
                .page(0, most)
                .list();
        return boxes.stream().map(Tracking::wanted).toList();
    }

    private static Wanted wanted(Parcel box) {
        var to = box.order().destination();
        return new Wanted(
                box.id(),
                Objects.requireNonNull(box.courier()),
                Objects.requireNonNull(box.waybill()),
                to == null ? "" : to.phone());
    }

    /** Nobody need ask for it again, as long as its waybill is this one. */
    public void followed(Wanted wanted) {
        Parcel.<Parcel>findByIdOptional(wanted.id())
                .filter(box -> wanted.waybill().equals(box.waybill()))
                .ifPresent(box -> box.followed(Lane.current().now()));
    }
}
