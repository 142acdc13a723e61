package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotReturned;
import org.qingshan.domain.lot.LotState;

/**
 * Lines were given back: their items may be served again, out of their lots, unless nothing of those is sold any more. What its grower
 * takes home he is told of.
 */
final class CameBack {
    private CameBack() {}

    static void of(LiveSale sale, Collection<OrderLine> lines, Event<Object> events) {
        Map<Lot, BigDecimal> home = new LinkedHashMap<>();
        for (var line : lines) {
            line.takenFrom().ifPresent(lot -> {
                sale.brought(lot);
                if (line.item().stream().isLive() && !lot.isForSale()) {
                    Allotment.trim(sale, line.item());
                }
                if (lot.state() == LotState.WITHDRAWN) {
                    home.merge(lot, line.quantity(), BigDecimal::add);
                }
            });
            sale.freed(line.item());
        }
        home.forEach((lot, quantity) -> events.fire(new LotReturned(lot.id(), quantity)));
    }
}
