package org.qingshan.simulator;

import java.util.Comparator;
import java.util.List;
import org.qingshan.domain.Refused.Reason;

/** What the shop does of its own accord to a buyer's parcel. */
final class ReferenceCallingOff {
    private final ReferenceStock stock;

    ReferenceCallingOff(ReferenceStock stock) {
        this.stock = stock;
    }

    String callOff(int who) {
        var order = stock.joinable(who);
        if (order == null) {
            return "nothing";
        }
        stock.release(order, order.live(), null);
        return "called off";
    }

    String takeAnew(int who) {
        var cancelled = stock.ordersOf(who).stream()
                .filter(order -> order.status.equals("CANCELLED"))
                .max(Comparator.comparing(order -> order.number));
        return cancelled.isEmpty() ? "nothing" : takeAnew(cancelled.get());
    }

    private String takeAnew(ReferenceOrder order) {
        var gone = order.pieces.stream()
                .filter(piece -> piece.mayReturn && !piece.restored)
                .toList();
        if (stock.blocked.contains(order.who)) {
            return Reference.refused(Reason.BUYER_BLOCKED);
        }
        if (gone.isEmpty() || stock.items.stream().anyMatch(item -> !isThere(item, gone))) {
            return Reference.refused(Reason.GOODS_GONE);
        }
        if (stock.joinable(order.who) != null) {
            return Reference.refused(Reason.ORDERED_ANEW);
        }
        gone.forEach(ReferenceCallingOff::takeAnew);
        order.status = "OPEN";
        stock.confirm(order);
        return "taken anew";
    }

    private static boolean isThere(ReferenceItem item, List<ReferencePiece> gone) {
        var wanted = gone.stream()
                .filter(piece -> piece.item == item)
                .mapToInt(piece -> piece.amount)
                .sum();
        var left = item.queue().isEmpty() ? item.untaken() : 0;
        var inLots = item.shelf.stream().mapToInt(ReferenceLot::left).sum();
        return wanted == 0 || wanted <= left && wanted <= inLots;
    }

    private static void takeAnew(ReferencePiece piece) {
        for (var lot : List.copyOf(piece.item.shelf)) {
            var part = Math.min(piece.amount, lot.left());
            if (part > 0 && piece.state.equals("RELEASED")) {
                var back = part == piece.amount ? piece : piece.split(part);
                back.keep(lot);
                back.by = null;
            }
        }
    }
}
