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

/** Each question is one query. */
@Singleton
class LinesInDatabase implements LineFinding {
    /** Sweeps take no more than this at once, so that a lane is not held for long. */
    private static final int SWEEP = 500;

    private static final String WAITING_FOR =
            "from OrderLine l join fetch l.order where l.item = ?1 and l.state = ?2 order by l.createdAt, l.claimId, l.id";

    @Override
    public List<OrderLine> overdue(Instant now) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order join fetch l.item where l.state = ?1 and l.deadline <= ?2"
                                + " order by l.id",
                        OrderLine.State.HELD,
                        now)
                .page(0, SWEEP)
                .list();
    }

    @Override
    public List<OrderLine> unpaid(Instant now, Instant waited, Instant since) {
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

    @Override
    public List<OrderLine> toRemindOf(Instant now) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order where l.remindAt <= ?1 and l.deadline > ?1 order by l.id",
                        now)
                .page(0, SWEEP)
                .list();
    }

    @Override
    public List<OrderLine> heldIn(Collection<CustomerOrder> orders) {
        return orders.isEmpty()
                ? List.of()
                : OrderLine.list(
                        "from OrderLine l join fetch l.item where l.order in ?1 and l.state = ?2 order by l.id",
                        orders,
                        OrderLine.State.HELD);
    }

    @Override
    public Map<Long, BigDecimal> takenOf(LineupItem item, Collection<Long> buyers) {
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

    @Override
    public List<OrderLine> takenOutOf(Lot lot) {
        return OrderLine.list(
                "from OrderLine l join fetch l.order join fetch l.item i join fetch i.stream where l.lot = ?1 and l.state in ?2"
                        + " order by l.createdAt, l.claimId, l.id",
                lot,
                List.of(OrderLine.State.HELD, OrderLine.State.CONFIRMED));
    }

    @Override
    public List<OrderLine> waitingOf(long buyer) {
        return OrderLine.list(
                "from OrderLine l join fetch l.order o join fetch l.item where o.buyerId = ?1 and l.state = ?2 order by l.id",
                buyer,
                OrderLine.State.WAITING);
    }

    @Override
    public int placeOf(OrderLine line) {
        return (int) OrderLine.count(
                "item = ?1 and state = ?2 and (createdAt < ?3 or createdAt = ?3 and (claimId < ?4 or claimId = ?4 and id <= ?5))",
                line.item(),
                OrderLine.State.WAITING,
                line.createdAt(),
                line.claimId(),
                line.id());
    }

    @Override
    public List<OrderLine> firstWaitingFor(LineupItem item, int most) {
        return OrderLine.<OrderLine>find(
                        "from OrderLine l join fetch l.order o where l.item = ?1 and l.state = ?2 and o.status in ?3"
                                + " order by l.createdAt, l.claimId, l.id",
                        item,
                        OrderLine.State.WAITING,
                        List.of(CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED))
                .page(0, most)
                .list();
    }

    @Override
    public List<OrderLine> waitingFor(LineupItem item, int most) {
        return OrderLine.<OrderLine>find(WAITING_FOR, item, OrderLine.State.WAITING)
                .page(0, most)
                .list();
    }

    @Override
    public List<OrderLine> waitingFor(LineupItem item) {
        return OrderLine.list(WAITING_FOR, item, OrderLine.State.WAITING);
    }
}
