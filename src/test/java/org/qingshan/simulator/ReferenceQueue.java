package org.qingshan.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who waits, and what becomes of it. */
final class ReferenceQueue {
    private final ReferenceStock stock;

    ReferenceQueue(ReferenceStock stock) {
        this.stock = stock;
    }

    /** What came back goes to those who wait, first come first. */
    void close() {
        if (stock.live) {
            stock.items.stream().filter(ReferenceItem::isTightened).forEach(this::trim);
        }
        for (var item : stock.items) {
            if (stock.live && item.isOpen()) {
                Map<ReferenceOrder, Integer> served = new LinkedHashMap<>();
                item.queue().forEach(piece -> served.merge(piece.order, serve(item, piece), Integer::sum));
                served.forEach((order, amount) -> stock.tell(
                        "served", order, item, amount, order.status.equals("CONFIRMED") ? " confirmed" : ""));
            }
        }
    }

    private int serve(ReferenceItem item, ReferencePiece piece) {
        var served = 0;
        for (var lot : item.shelf) {
            var part = Math.min(piece.amount, Math.min(lot.left(), item.untaken()));
            if (part > 0 && piece.state.equals("WAITING")) {
                served += part;
                var kept = part == piece.amount ? piece : piece.split(part);
                kept.served = true;
                kept.keep(lot);
                if (piece.order.status.equals("CONFIRMED")) {
                    stock.confirm(piece.order);
                }
            }
        }
        return served;
    }

    /** Nobody waits for more than he may have. */
    private void trim(ReferenceItem item) {
        Map<Integer, Integer> room = new LinkedHashMap<>();
        item.queue()
                .forEach(piece -> room.computeIfAbsent(
                        piece.order.who,
                        who -> Math.max(
                                0,
                                item.limit
                                        - ReferenceStock.sum(stock.newestFirst(
                                                who, one -> one.item == item && !one.state.equals("WAITING"))))));
        for (int who : room.keySet()) {
            for (var piece :
                    item.queue().stream().filter(one -> one.order.who == who).toList()) {
                var kept = Math.min(piece.amount, room.get(who));
                room.merge(who, -kept, Integer::sum);
                inVain(piece, piece.amount - kept, "LIMIT");
            }
        }
    }

    void inVain(ReferencePiece piece, int amount, String why) {
        if (amount > 0) {
            stock.release(piece.order, List.of(amount == piece.amount ? piece : piece.split(amount)), null);
            stock.told.add("waited in vain " + piece.item.slot() + " " + amount + " " + why);
        }
    }

    /** He waits no longer; what he has he keeps. */
    String block(int who) {
        stock.blocked.add(who);
        stock.all(piece -> piece.order.who == who && piece.state.equals("WAITING"))
                .forEach(piece -> inVain(piece, piece.amount, "BLOCKED"));
        return "done";
    }
}
