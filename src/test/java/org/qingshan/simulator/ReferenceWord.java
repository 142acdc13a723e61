package org.qingshan.simulator;

import java.util.Comparator;
import java.util.List;

/** What is there because a host has said a number, and goes when he says a lower one. */
final class ReferenceWord {
    private ReferenceWord() {}

    /** More on one evening is one lot, as long as it is not sold out. */
    static void increase(ReferenceStock stock, ReferenceItem item) {
        var missing = missing(item);
        if (missing > 0) {
            onWord(item).stream()
                    .filter(lot -> lot.brought == 0 || lot.brought > lot.sold)
                    .findFirst()
                    .ifPresentOrElse(lot -> lot.brought += missing, () -> bring(stock, item, missing).onWord = true);
        }
    }

    /** What no lot has is on trust. */
    static void vouch(ReferenceStock stock, ReferenceItem item) {
        var missing = missing(item);
        if (missing > 0) {
            bring(stock, item, missing);
        }
    }

    private static ReferenceLot bring(ReferenceStock stock, ReferenceItem item, int amount) {
        var lot = new ReferenceLot(stock.lots.size(), item, amount);
        stock.lots.add(lot);
        item.shelf.add(lot);
        return lot;
    }

    /** What nothing but a host's word has put up is there no more, the newest first. */
    static void takeBack(ReferenceItem item, int less) {
        var rest = Math.min(less, Math.max(0, -missing(item)));
        for (var lot : onWord(item)) {
            var back = Math.min(rest, lot.left());
            lot.brought -= back;
            rest -= back;
        }
    }

    private static List<ReferenceLot> onWord(ReferenceItem item) {
        return item.shelf.stream()
                .filter(lot -> lot.onWord)
                .sorted(Comparator.comparing((ReferenceLot lot) -> lot.turn).reversed())
                .toList();
    }

    private static int missing(ReferenceItem item) {
        return item.untaken() - item.shelf.stream().mapToInt(ReferenceLot::left).sum();
    }
}
