package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is on sale, in whole steps and seconds. */
final class ReferenceItem {
    private final ReferenceStock stock;
    final int number;
    int offered;
    int lastOrders = Integer.MAX_VALUE;
    int price;
    int usual;
    int flashUntil = Integer.MAX_VALUE;
    int limit;
    int limitBefore;
    /** What is not used up, in the order in which it is taken. */
    List<ReferenceLot> shelf = new ArrayList<>();

    ReferenceItem(ReferenceStock stock, int number, int offered) {
        this.stock = stock;
        this.number = number;
        this.offered = offered;
        this.price = Opening.price(number);
        this.usual = price;
    }

    void reprice(int price) {
        this.price = price;
        usual = price;
        flashUntil = Integer.MAX_VALUE;
    }

    void flash(int price, int until) {
        this.price = price;
        flashUntil = until;
    }

    void close() {
        if (isOpen()) {
            lastOrders = stock.now + stock.opening.graceSeconds();
        }
    }

    boolean isOpen() {
        return lastOrders == Integer.MAX_VALUE;
    }

    boolean isTightened() {
        return limit > 0 && (limitBefore == 0 || limit < limitBefore);
    }

    int sum(String state) {
        return stock.all(piece -> piece.item == this && piece.state.equals(state)).stream()
                .mapToInt(piece -> piece.amount)
                .sum();
    }

    int untaken() {
        return offered - sum("HELD") - sum("CONFIRMED");
    }

    List<ReferencePiece> queue() {
        return stock.all(piece -> piece.item == this && piece.state.equals("WAITING")).stream()
                .sorted(Comparator.comparing((ReferencePiece piece) -> piece.since)
                        .thenComparing(piece -> piece.turn)
                        .thenComparing(piece -> piece.number))
                .toList();
    }

    String slot() {
        return "A" + (number + 1);
    }
}
