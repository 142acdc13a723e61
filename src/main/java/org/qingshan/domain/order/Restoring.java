package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;

/** Looks whether what was given back can be had again, before anything is done. Changes nothing. */
public final class Restoring {
    private Restoring() {}

    /**
     * Whether {@link OrderTaking#restore} would find all of it, so that nothing is refused and nothing waits.
     *
     * @param back lines of one item that were given back
     * @param instead what the buyer has of it in their place, and gives back before
     */
    public static boolean isWhole(LiveSale sale, Buyer buyer, List<OrderLine> back, List<OrderLine> instead) {
        var item = back.get(0).item();
        var wanted = sum(back);
        return !buyer.isBlocked()
                && sale.lineup().contains(item)
                && item.takesClaimsOf(sale.said())
                && !isWaitedFor(item, instead)
                && back.stream().allMatch(line -> isWholeSteps(item, line.quantity()))
                && item.allows(
                        sale.totalOf(buyer.id(), item).subtract(sum(instead)).add(wanted))
                && wanted.compareTo(room(sale, item, instead)) <= 0;
    }

    /** Whoever else waits comes first. */
    private static boolean isWaitedFor(LineupItem item, List<OrderLine> instead) {
        var own = instead.stream()
                .filter(line -> line.state() == OrderLine.State.WAITING)
                .count();
        return item.waiting() > own;
    }

    private static boolean isWholeSteps(LineupItem item, BigDecimal quantity) {
        return OrderTaking.wholeSteps(item, quantity).compareTo(quantity) == 0;
    }

    /** What the item and its lots have, with what comes back of lots that are sold from. */
    private static BigDecimal room(LiveSale sale, LineupItem item, List<OrderLine> instead) {
        var lots = sale.lotsOf(item.product()).stream()
                .map(lot -> OrderTaking.wholeSteps(item, lot.left()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var freed = sum(instead.stream()
                .filter(line -> line.takenFrom().filter(Lot::isForSale).isPresent())
                .toList());
        return item.untaken().min(lots).add(freed);
    }

    private static BigDecimal sum(Collection<OrderLine> lines) {
        return lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
