package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.stream.LineupItem;

/** Finds lines of everyone: whose time is over, and who waits. */
@Singleton
class LineFinding {
    /** Sweeps take no more than this at once, so that a lane is not held for long. */
    private static final int SWEEP = 500;

    private static final String WAITING_FOR =
            "from OrderLine l join fetch l.order where l.item = ?1 and l.state = ?2 order by l.createdAt, l.claimId, l.id";

    /** Holds of this shop whose time is over. */
    List<OrderLine> overdue(Instant now) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order join fetch l.item where l.state = ?1 and l.deadline <= ?2"
                                + " order by l.id",
                        OrderLine.State.HELD,
                        now)
                .page(0, SWEEP)
                .list();
    }

    /**
     * Sold lines whose time to be paid is over: who says that he has paid is believed until somebody has looked, money on its way is waited for, and a page where it could be paid this moment, or a moment ago, is closed or asked after first; what is on a label or
     * before a packer does not change behind his back.
     *
     * @param waited who was told later than that that nothing has come has his time anew
     * @param since what was to be paid before that is nobody else's
     */
    List<OrderLine> unpaid(Instant now, Instant waited, Instant since) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order o join fetch l.item join fetch o.payment p where l.state = ?1"
                                + " and l.deadline <= ?2 and l.deadline > ?6 and o.status = ?3 and o.labelled = false and p.status = ?4"
                                + " and p.awaited.pendingSince is null and p.received - p.refunded + p.waived < p.amount"
                                + " and (p.awaited.waitsFrom is null or p.awaited.waitsFrom <= ?5) and not exists (select 1 from Parcel x"
                                + " where (x.order = o or x.order = o.first) and x.takenUntil > ?2)"
                                + " and not exists (select 1 from CardCheckout c where c.orderId = o.id and c.openUntil > ?7)"
                                + " order by l.id",
                        OrderLine.State.CONFIRMED,
                        now,
                        CustomerOrder.Status.CONFIRMED,
                        Payment.Status.UNPAID,
                        waited,
                        since,
                        now.minus(CardCheckout.GRACE))
                .page(0, SWEEP)
                .list();
    }

    /** What is held, or sold and not paid, whose owners are to be reminded now. */
    List<OrderLine> toRemindOf(Instant now) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order where l.remindAt <= ?1 and l.deadline > ?1 order by l.id",
                        now)
                .page(0, SWEEP)
                .list();
    }

    /** Everything that these parcels hold. */
    List<OrderLine> heldIn(Collection<CustomerOrder> orders) {
        return orders.isEmpty()
                ? List.of()
                : OrderLine.list(
                        "from OrderLine l join fetch l.item where l.order in ?1 and l.state = ?2 order by l.id",
                        orders,
                        OrderLine.State.HELD);
    }

    /** What these buyers have of an item, held or sold, in whatever parcels. */
    Map<Long, BigDecimal> takenOf(LineupItem item, Collection<Long> buyers) {
        List<OrderLine> taken = buyers.isEmpty()
                ? List.of()
                : OrderLine.list(
                        "from OrderLine l join fetch l.order o where l.item = ?1 and l.state in ?2 and o.buyerId in ?3",
                        item,
                        List.of(OrderLine.State.HELD, OrderLine.State.CONFIRMED),
                        buyers);
        return taken.stream()
                .collect(Collectors.groupingBy(
                        line -> line.order().buyerId(),
                        Collectors.reducing(BigDecimal.ZERO, OrderLine::quantity, BigDecimal::add)));
    }

    /** What is held or sold out of a lot, in whatever parcels, the oldest claims first. */
    List<OrderLine> takenOutOf(Lot lot) {
        return OrderLine.list(
                "from OrderLine l join fetch l.order join fetch l.item i join fetch i.stream where l.lot = ?1 and l.state in ?2"
                        + " order by l.createdAt, l.claimId, l.id",
                lot,
                List.of(OrderLine.State.HELD, OrderLine.State.CONFIRMED));
    }

    /** Everything that a buyer waits for. */
    List<OrderLine> waitingOf(long buyer) {
        return OrderLine.list(
                "from OrderLine l join fetch l.order o join fetch l.item where o.buyerId = ?1 and l.state = ?2 order by l.id",
                buyer,
                OrderLine.State.WAITING);
    }

    /** The place of a line on its waitlist, from 1. */
    int placeOf(OrderLine line) {
        return (int) OrderLine.count(
                "item = ?1 and state = ?2 and (createdAt < ?3 or createdAt = ?3 and (claimId < ?4 or claimId = ?4 and id <= ?5))",
                line.item(),
                OrderLine.State.WAITING,
                line.createdAt(),
                line.claimId(),
                line.id());
    }

    /**
     * The first who wait for an item and whose parcel can still take something.
     *
     * @param most no more than so many
     */
    List<OrderLine> firstWaitingFor(LineupItem item, int most) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order o where l.item = ?1 and l.state = ?2 and o.status in ?3"
                                + " order by l.createdAt, l.claimId, l.id",
                        item,
                        OrderLine.State.WAITING,
                        List.of(CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED))
                .page(0, most)
                .list();
    }

    /** The first of those, whatever their parcels can take. */
    List<OrderLine> waitingFor(LineupItem item, int most) {
        return OrderLine.<OrderLine>find(WAITING_FOR, item, OrderLine.State.WAITING)
                .page(0, most)
                .list();
    }

    /** Who waits for an item, first come first; those of one batch in the order in which they were told their places. */
    List<OrderLine> waitingFor(LineupItem item) {
        return OrderLine.list(WAITING_FOR, item, OrderLine.State.WAITING);
    }
}
