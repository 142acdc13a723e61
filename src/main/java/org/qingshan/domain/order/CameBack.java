package org.qingshan.domain.order;

import java.util.Collection;

/** Lines were given back: their items may be served again, out of their lots, unless nothing of those is sold any more. */
final class CameBack {
    private CameBack() {}

    static void of(LiveSale sale, Collection<OrderLine> lines) {
        for (var line : lines) {
            line.takenFrom().ifPresent(lot -> {
                sale.brought(lot);
                sale.touched().add(lot);
                if (line.item().stream().isLive() && !lot.isForSale()) {
                    Allotment.trim(sale, line.item());
                }
            });
            sale.freed(line.item());
        }
    }
}
