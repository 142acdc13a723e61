package org.qingshan.domain.order;

import java.util.Collection;
import org.qingshan.domain.lot.Lot;

/**
 * Lines were given back: their items may be served again, out of their lots, unless nothing of those is sold any more. What is of a stream
 * that is over goes on sale in the live one, where that sells the same.
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
            line.takenFrom().ifPresent(lot -> sort(sale, line, lot));
            sale.freed(line.item());
        }
    }

    private static void sort(LiveSale sale, OrderLine line, Lot lot) {
        var item = line.item();
        if (item.stream().isLive() && !lot.isForSale()) {
            Allotment.trim(sale, item);
        } else if (!item.stream().isLive() && lot.isForSale()) {
            // The lineup that is over stays as it was; its goods lie in the lots that the live one sells out of.
            Allotment.selling(sale, item.product()).ifPresent(now -> Allotment.putBack(sale, now, line.quantity()));
        }
    }
}
