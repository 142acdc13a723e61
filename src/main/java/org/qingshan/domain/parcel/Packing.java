package org.qingshan.domain.parcel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.Steps;
import org.qingshan.domain.order.Unpacking;
import org.qingshan.domain.order.WaitingEnded;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** The packing run: gives each packer an order of his own, and closes what is packed. */
@Singleton
public class Packing {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final OrderTaking orders;
    private final Unpacking unpacking;
    private final Weighing weighing;
    private final Event<Object> events;

    Packing(OrderTaking orders, Unpacking unpacking, Weighing weighing, Event<Object> events) {
        this.orders = orders;
        this.unpacking = unpacking;
        this.weighing = weighing;
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

    /** What he would be given next, kept for nobody and written down nowhere: whoever only looks holds nothing up. */
    public Optional<CustomerOrder> lookAtNext(String packer) {
        return PackingTable.at(Lane.current().now()).nextFor(packer, 0);
    }

    /** What {@link #shown} says, short enough for a button. */
    public static String mark(CustomerOrder order) {
        return Integer.toHexString(shown(order).hashCode());
    }

    /**
     * Keeps an order for a packer; what he had before is anybody's again. Refuses what is not to be packed, and what another is
     * packing.
     */
    public List<Parcel> take(CustomerOrder asked, String packer) {
        var order = asked.company().first();
        Steps.require(order, CustomerOrder.Status.PACKED, CustomerOrder.Status.CONFIRMED);
        var boxes = plan(order);
        var now = Lane.current().now();
        boxes.forEach(box -> requireFree(box, packer, now));
        Parcel.takenBy(packer).forEach(Parcel::leave);
        boxes.forEach(box -> box.take(packer, now));
        boxes.get(0).showsAs(shown(order));
        return boxes;
    }

    /** What a packer has before him; none where nobody keeps anything for him any more. */
    public Optional<CustomerOrder> inHand(String packer) {
        var now = Lane.current().now();
        return Parcel.takenBy(packer).stream()
                .filter(box -> box.packerAt(now).isPresent())
                .map(Parcel::order)
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .findFirst();
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
            var wanted = Boxes.of(order.company().sold(), limit).size();
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
     * The order is packed and takes nothing more. Nobody closes what he has not seen: where it is not any more as it was shown, nothing
     * happens but that he has it before him as it is now. Refuses what is not to be packed, what another is packing, other weights
     * than there are boxes, and weights that can only be slips.
     *
     * @param seen what he was shown, as {@link #shown} wrote it; empty for what whoever took the order last was shown
     * @return what has changed since; the order is packed if nothing has
     */
    public List<Shown.Change> pack(CustomerOrder asked, String packer, ScaleReading scale, String seen) {
        var order = asked.company().first();
        Steps.require(order, CustomerOrder.Status.PACKED, CustomerOrder.Status.CONFIRMED);
        var boxes = plan(order);
        var now = Lane.current().now();
        boxes.forEach(box -> requireFree(box, packer, now));
        var changes = changes(order, seen.isEmpty() ? boxes.get(0).shownAs() : seen);
        if (changes.isEmpty()) {
            weighing.require(order, boxes, scale);
            close(order, packer, scale, boxes);
        } else {
            take(order, packer);
        }
        return changes;
    }

    private static List<Shown.Change> changes(CustomerOrder order, @Nullable String seen) {
        return seen == null ? List.of() : Shown.changes(seen, order);
    }

    /** What a packer is shown of an order at this moment, to be given back when he says that it is packed. */
    public static String shown(CustomerOrder order) {
        return Shown.of(order).written();
    }

    private void close(CustomerOrder order, String packer, ScaleReading scale, List<Parcel> boxes) {
        var weighed = weighing.weigh(order, scale, packer);
        Map<Long, BigDecimal> waiting = new LinkedHashMap<>();
        var company = order.company();
        company.orders().stream()
                .flatMap(one -> one.in(OrderLine.State.WAITING))
                .forEach(line -> waiting.merge(line.item().id(), line.quantity(), BigDecimal::add));
        orders.pack(order, Shop.byKey(Lane.current().shop()).orElseThrow());
        var now = Lane.current().now();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i)
                    .packed(
                            packer,
                            scale.boxes().isEmpty() ? null : scale.boxes().get(i),
                            now);
        }
        company.numbers().forEach(number -> History.write(packer, "order.packed", "order " + number, Map.of()));
        events.fire(new OrderPacked(order, boxes.size(), weighed));
        waiting.forEach((item, quantity) ->
                events.fire(new WaitingEnded(order.buyerId(), item, quantity, WaitingEnded.Cause.PACKED)));
    }

    /** What he has closed last, within the hour. */
    public Optional<CustomerOrder> lastOf(String packer) {
        return Parcel.<Parcel>find(
                        "from Parcel p join fetch p.order where p.packedBy = ?1 and p.packedAt > ?2 order by p.packedAt desc, p.id desc",
                        packer,
                        Lane.current().now().minus(REMEMBERED))
                .firstResultOptional()
                .map(Parcel::order);
    }

    /**
     * Whether it may be said not to be packed after all: what was weighed is charged so, and who has a cart beside it has one parcel to change
     * already.
     */
    public boolean canBeUnpacked(CustomerOrder asked) {
        var order = asked.company().first();
        return order.status() == CustomerOrder.Status.PACKED
                && order.company().orders().stream()
                        .flatMap(CustomerOrder::taken)
                        .noneMatch(OrderLine::isWeighed)
                && !Parcels.hasUnpacked(order.buyerId());
    }

    /** The moment at which it was packed, in milliseconds; 0 of what is not. */
    public static long packedAt(CustomerOrder order) {
        return Parcel.of(order.company().first()).stream()
                .flatMap(box -> Stream.ofNullable(box.packedAt()))
                .mapToLong(Instant::toEpochMilli)
                .max()
                .orElse(0);
    }

    /** It was marked as packed by mistake: it is the order that it was, to be packed again, and its buyer hears so. Refuses unless it {@link #canBeUnpacked}. */
    public void unpack(LiveSale sale, CustomerOrder asked, String packer) {
        var order = asked.company().first();
        var packed = CustomerOrder.Status.PACKED;
        Steps.require(order, packed, packed);
        if (!canBeUnpacked(order)) {
            throw new Refused(
                    Reason.WRONG_STEP,
                    Map.of("number", order.number(), "status", packed.name(), "step", packed.name()));
        }
        unpacking.unpack(sale, order);
        Parcel.of(order).forEach(box -> box.packed(null, null, null));
        order.company()
                .numbers()
                .forEach(number -> History.write(packer, "order.unpacked", "order " + number, Map.of()));
        events.fire(new OrderUnpacked(order));
        unpacking.recallRest(sale, order);
    }

    /** @param photos how the boxes of a packed order looked when they were closed: names of photos, by the number of the box */
    public void picture(CustomerOrder order, Map<Integer, String> photos) {
        Parcel.of(order).forEach(box -> {
            var photo = photos.get(box.box());
            if (photo != null) {
                box.photographed(photo);
            }
        });
    }

    /** The scale is believed again: what it says of the goods of a packed order counts instead; its boxes stay as they were closed. Refuses slips, and what is shipped. */
    public void weighAgain(CustomerOrder order, ScaleReading scale, String actor) {
        var goods = new ScaleReading(List.of(), scale.goods());
        weighing.require(order, List.of(), goods);
        events.fire(new GoodsWeighed(order, weighing.weigh(order, goods, actor)));
    }

    private static void requireFree(Parcel box, String packer, Instant now) {
        box.packerAt(now).filter(other -> !other.equals(packer)).ifPresent(other -> {
            throw new Refused(
                    Reason.BEING_PACKED,
                    Map.of(
                            "number",
                            box.order().number(),
                            "who",
                            People.named(other).orElse("")));
        });
    }
}
