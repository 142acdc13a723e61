package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the reference holds, as the program's own rows are described. */
final class ReferenceRows {
    private ReferenceRows() {}

    static List<String> of(ReferenceStock stock) {
        List<String> rows = new ArrayList<>();
        stock.items.forEach(item -> rows.add(Described.item(
                item.slot(),
                item.offered,
                item.sum("HELD"),
                item.sum("CONFIRMED"),
                item.queue().size(),
                item.isOpen(),
                item.price,
                item.usual,
                item.limit)));
        stock.lots.forEach(lot -> rows.add(Described.lot("Goods " + lot.item.number, lot.brought, lot.held, lot.sold)));
        for (var order : stock.orders) {
            var total = order.goods() + order.shipping();
            rows.add(Described.order(order.number, order.status, order.goods(), order.shipping(), total, total));
            order.pieces.stream()
                    .sorted(Comparator.comparing(piece -> piece.item.number))
                    .forEach(piece -> rows.add(Described.line(
                            piece.claim, piece.item.slot(), piece.amount, piece.state, piece.price, piece.until)));
        }
        return rows;
    }
}
