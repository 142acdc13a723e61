package org.qingshan.simulator;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** So much of one claim that shares one fate. */
final class ReferencePiece {
    private final ReferenceStock stock;
    final int number;
    final ReferenceOrder order;
    final String claim;
    final ReferenceItem item;
    final int price;
    int since;
    int amount;
    String state = "WAITING";
    int until;

    @Nullable
    ReferenceLot lot;

    @Nullable
    String by;

    boolean restored;
    /** It waited in line, and was served. */
    boolean served;

    /** It was sold and went back with all of its parcel, or by no choice of its buyer's. */
    boolean mayReturn;

    int remindAt = Integer.MAX_VALUE;
    final int turn;

    ReferencePiece(
            ReferenceStock stock, ReferenceOrder order, String claim, ReferenceItem item, int amount, int price) {
        this.stock = stock;
        this.number = stock.nextPiece();
        this.since = stock.now;
        this.order = order;
        this.claim = claim;
        this.turn = stock.turnOf(claim);
        this.item = item;
        this.amount = amount;
        this.price = price;
        order.pieces.add(this);
    }

    void keep(ReferenceLot from) {
        lot = from;
        lot.held += amount;
        state = "HELD";
        until = stock.now + stock.opening.holdSeconds();
        var before = Math.min(stock.opening.remindSeconds(), stock.opening.holdSeconds() / 3);
        remindAt = before == 0 ? Integer.MAX_VALUE : until - before;
    }

    /** Whoever takes more of it within two minutes keeps all that as long as the last of it. */
    void keepWithOthers(ReferenceLot from) {
        keep(from);
        for (var piece : order.pieces) {
            if (piece.item == item
                    && piece.state.equals("HELD")
                    && piece.since > stock.now - 120
                    && piece.until < until) {
                piece.until = until;
                piece.remindAt = remindAt;
            }
        }
    }

    void sell() {
        lot.held -= amount;
        lot.sold += amount;
        state = "CONFIRMED";
        until = stock.opening.payMinutes() == 0 ? 0 : stock.now + 60 * stock.opening.payMinutes();
    }

    void release(@Nullable String message) {
        if (state.equals("HELD")) {
            lot.held -= amount;
        } else if (state.equals("CONFIRMED")) {
            lot.sold -= amount;
        }
        if (lot != null && !item.shelf.contains(lot)) {
            item.shelf.add(lot);
            item.shelf.sort(Comparator.comparingInt(one -> one.turn));
        }
        state = "RELEASED";
        until = 0;
        by = message;
    }

    ReferencePiece split(int part) {
        var first = new ReferencePiece(stock, order, claim, item, part, price);
        first.since = since;
        first.state = state;
        first.until = until;
        first.remindAt = remindAt;
        first.lot = lot;
        first.served = served;
        amount -= part;
        return first;
    }
}
