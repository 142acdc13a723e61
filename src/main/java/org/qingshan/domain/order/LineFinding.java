package org.qingshan.domain.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qingshan.domain.stream.LineupItem;

/** Finds lines of everyone: whose time is over, and who waits. */
@ApplicationScoped
class LineFinding {
    /** Sweeps take no more than this at once, so that a lane is not held for long. */
    private static final int SWEEP = 500;

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

    /** Holds of this shop whose owners are to be reminded now. */
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

    /** Who waits for an item, first come first. */
    List<OrderLine> waitingFor(LineupItem item) {
        return OrderLine.list(
                "from OrderLine l join fetch l.order where l.item = ?1 and l.state = ?2 order by l.createdAt, l.id",
                item,
                OrderLine.State.WAITING);
    }
}
