package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotRecalled;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.ClaimRecalled.Fate;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.stream.LineupItem;

/**
 * Pulls a lot that was on sale and is found bad. Its claims, the oldest first, move to other lots of the same product, the oldest
 * harvest first; what finds none waits in its old place, where it can; the rest is given back and costs nothing. What is packed stays
 * where it is and is reported. Asks the database.
 */
@Singleton
public class Recalling {
    /** The reason, where a later sample was not good. */
    public static final String FAILED_INSPECTION = "inspection";

    private final OrderTaking orders;
    private final LineFinding finding;
    private final Certifying certifying;
    private final Event<Object> events;

    Recalling(OrderTaking orders, LineFinding finding, Certifying certifying, Event<Object> events) {
        this.orders = orders;
        this.finding = finding;
        this.certifying = certifying;
        this.events = events;
    }

    /**
     * Whom a recall concerns.
     *
     * @param open orders that can still be changed
     * @param underway numbers of those that are packed or on their way
     * @param paid numbers of those that cost less now and are paid, or said to be
     */
    public record Concerned(int open, List<Integer> underway, List<Integer> paid) {}

    /** Whom it would concern. Changes nothing. */
    public Concerned concerned(Lot lot) {
        var all = somebodys(lot).stream().map(OrderLine::order).distinct().toList();
        var open = all.stream().filter(CustomerOrder::isJoinable).count();
        return new Concerned(
                (int) open,
                all.stream()
                        .filter(order -> !order.isJoinable())
                        .map(CustomerOrder::number)
                        .sorted()
                        .toList(),
                List.of());
    }

    /** What of it somebody has, or is to get; not what came back. */
    private List<OrderLine> somebodys(Lot lot) {
        return finding.takenOutOf(lot).stream()
                .filter(line -> line.order().status() != CustomerOrder.Status.RETURNED)
                .toList();
    }

    /** Whether there is anything to recall: it is on sale, or its grower took the rest home and somebody has some of it. */
    public static boolean isPossible(Lot lot) {
        return lot.isForSale()
                || lot.state() == LotState.WITHDRAWN
                        && lot.held().add(lot.sold()).signum() > 0;
    }

    /** Refuses a lot of which there is nothing to recall. */
    public static void require(Lot lot) {
        if (!isPossible(lot)) {
            throw new Refused(Reason.LOT_STATE, Map.of("number", lot.number(), "state", lot.state()));
        }
    }

    /** Pulls the lot. Refuses one of which there is nothing to recall. */
    public Concerned recall(LiveSale sale, Lot lot, String reason, String actor) {
        require(lot);
        var concerned = concerned(lot);
        var lines = somebodys(lot);
        lot.pull(LotState.RECALLED);
        sale.pulled(lot);
        var fates = new Fates();
        for (var line : lines) {
            if (line.order().isJoinable()) {
                sale.meets(line.order());
                replace(sale, line, fates);
            } else {
                fates.add(line, Fate.UNDERWAY, line.quantity());
            }
        }
        Allotment.trimAll(sale, lot.product());
        certifying.mixed(sale.shop(), sale.lotsOf(lot.product()), actor, sale.now());
        var told = fates.told();
        told.forEach(events::fire);
        History.write(actor, Lots.RECALLED, Lots.subject(lot), Map.of("reason", reason));
        var paid = owing(told);
        events.fire(new LotRecalled(
                lot.id(), reason, actor, concerned.open(), concerned.underway(), paid, soldOutInstead(sale, lot)));
        return new Concerned(concerned.open(), concerned.underway(), paid);
    }

    /** The grower hears of these together with the recall, and no second time. */
    private static List<Long> soldOutInstead(LiveSale sale, Lot lot) {
        return sale.lotsOf(lot.product()).stream()
                .filter(other -> Objects.equals(other.grower(), lot.grower()))
                .filter(Lot::tellsSoldOut)
                .map(Lot::id)
                .toList();
    }

    /**
     * The order was packed when lots were recalled that it has goods of, and can be changed again: they become what others' became. Its buyer
     * is told.
     */
    void recallRest(LiveSale sale, CustomerOrder order) {
        var fates = new Fates();
        var lines = order.taken()
                .filter(line -> line.takenFrom()
                        .filter(lot -> lot.state() == LotState.RECALLED)
                        .isPresent())
                .toList();
        lines.forEach(line -> replace(sale, line, fates));
        lines.forEach(line -> Allotment.trimAll(sale, line.item().product()));
        var told = fates.told();
        told.forEach(events::fire);
        var paid = owing(told);
        if (!paid.isEmpty()) {
            events.fire(new RestRecalled(paid));
        }
    }

    /** The orders of which money may have to go back. */
    private static List<Integer> owing(List<ClaimRecalled> told) {
        return told.stream()
                .filter(ClaimRecalled::owesMoney)
                .map(ClaimRecalled::orderNumber)
                .distinct()
                .sorted()
                .toList();
    }

    private void replace(LiveSale sale, OrderLine line, Fates fates) {
        // The fee of a parcel may move to another of its orders: none of them costs more than before.
        line.order().company().costsNoMoreToSend(sale.shop());
        fates.note(line);
        var waits = canWait(sale, line);
        var got = orders.replace(sale, line, waits);
        fates.add(line, Fate.MOVED, got);
        fates.add(line, waits ? Fate.WAITING : Fate.RELEASED, line.quantity().subtract(got));
    }

    private static boolean canWait(LiveSale sale, OrderLine line) {
        var item = line.item();
        var limit = item.limitPerBuyer();
        var buyer = line.order().buyerId();
        return item.stream().isLive()
                && item.isOnSale()
                && (limit == null || sale.totalOf(buyer, item).compareTo(limit) <= 0)
                && !Buyer.isBlocked(buyer);
    }

    /** What becomes of what, by order and item. */
    private static final class Fates {
        private record Place(CustomerOrder order, LineupItem item) {}

        private final Map<Place, Map<Fate, BigDecimal>> all = new LinkedHashMap<>();
        private final Set<CustomerOrder> sold = new HashSet<>();

        /** Before anything becomes of it. */
        void note(OrderLine line) {
            if (line.state() == OrderLine.State.CONFIRMED) {
                sold.add(line.order());
            }
        }

        void add(OrderLine line, Fate fate, BigDecimal quantity) {
            if (quantity.signum() > 0) {
                all.computeIfAbsent(new Place(line.order(), line.item()), none -> new EnumMap<>(Fate.class))
                        .merge(fate, quantity, BigDecimal::add);
            }
        }

        List<ClaimRecalled> told() {
            return all.entrySet().stream()
                    .map(one -> told(one.getKey(), one.getValue()))
                    .toList();
        }

        private ClaimRecalled told(Place place, Map<Fate, BigDecimal> fates) {
            var order = place.order();
            var payment = order.payment();
            return new ClaimRecalled(
                    order.buyerId(),
                    order.number(),
                    place.item().id(),
                    fates,
                    sold.contains(order),
                    order.charge(),
                    payment != null && payment.surplus() > 0,
                    payment != null && payment.status() == Payment.Status.PROOF_SENT);
        }
    }
}
