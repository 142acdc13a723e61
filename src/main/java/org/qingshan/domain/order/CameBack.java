package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;

/**
 * Lines were given back: their items may be served again, out of their lots, unless nothing of those is sold any more. What is of a stream
 * that is over goes on sale in the live one; what that could not take over, as all of it was kept when it began, joins it. Where none is
 * live it goes onto what is prepared of the same goods, or waits for the next.
 */
final class CameBack {
    private CameBack() {}

    static void of(LiveSale sale, Collection<OrderLine> lines) {
        // All of them first: what is trimmed for one lot is not to miss what came back of another.
        lines.forEach(line -> line.takenFrom().ifPresent(lot -> {
            sale.brought(lot);
            sale.touched().add(lot);
        }));
        for (var line : lines) {
            line.takenFrom().ifPresent(lot -> sort(sale, line, lot, lines));
            sale.freed(line.item());
        }
    }

    private static void sort(LiveSale sale, OrderLine line, Lot lot, Collection<OrderLine> all) {
        var item = line.item();
        if (item.stream().isLive() && !lot.isForSale()) {
            Allotment.trim(sale, item);
        } else if (!item.stream().isLive() && lot.isForSale() && sale.stream().isEmpty()) {
            // What is being prepared sells it; what is not on that waits, and is offered beside it.
            sale.shelf().stream()
                    .filter(planned ->
                            planned.product().id().equals(item.product().id()))
                    .findFirst()
                    .ifPresentOrElse(
                            planned -> Allotment.putBack(sale, planned, line.quantity()),
                            () -> item.comesBack(line.quantity()));
        } else if (!item.stream().isLive() && lot.isForSale()) {
            // The lineup that is over stays as it was; its goods lie in the lots that the live one sells out of.
            Allotment.selling(sale, item.product())
                    .or(() -> joining(sale, item, all))
                    .ifPresent(now -> Allotment.putBack(sale, now, line.quantity()));
        }
    }

    /** Where more of it lies in the lots than came back now, somebody has left it off the lineup. */
    private static Optional<LineupItem> joining(LiveSale sale, LineupItem old, Collection<OrderLine> all) {
        var back = all.stream()
                .filter(line -> line.item().product().id().equals(old.product().id()))
                .filter(line -> line.takenFrom().filter(Lot::isForSale).isPresent())
                .map(OrderLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Allotment.inLots(sale, old.product()).compareTo(back) > 0
                ? Optional.empty()
                : sale.stream().map(live -> LineupKeeping.continued(sale, live, old));
    }
}
