package org.qingshan.conversation;

import java.util.List;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.LineupItem;

/**
 * Whose goods a host has put on sale by his word: what lay there uninspected, what is written down as a grower's, and what is nobody's, for
 * which no grower would be paid. A shop without growers hears nothing of it.
 */
public final class NowForSale {
    private final List<Lot> before;

    private NowForSale(List<Lot> before) {
        this.before = before;
    }

    /** Of goods that the shop does not know yet. */
    public NowForSale() {
        this(List.of());
    }

    /** To be made before he does it. */
    public static NowForSale before(Turn turn, Product product) {
        return new NowForSale(List.copyOf(turn.sale().lotsOf(product)));
    }

    /** A line for each lot that is for sale only since, each after a line break; empty for none. */
    public String told(Turn turn, LineupItem item) {
        var lots = turn.sale().lotsOf(item.product()).stream()
                .filter(lot -> !before.contains(lot))
                .toList();
        if (lots.isEmpty() || Member.growerNames().isEmpty()) {
            return "";
        }
        var told = new StringBuilder();
        lots.forEach(lot -> told.append('\n').append(line(turn, lot)));
        return told.toString();
    }

    private static String line(Turn turn, Lot lot) {
        var words = turn.words();
        var text = words.ledger();
        var grower = lot.grower();
        var quantity = LotSentences.quantity(lot, lot.brought(), words);
        if (grower == null) {
            return text.nobodysLot(lot.number(), quantity);
        }
        var name = LotSentences.grower(lot, words);
        return lot.arrivedAt().isBefore(turn.sale().now())
                ? text.onYourWord(lot.number(), name, quantity)
                : text.putDownTo(lot.number(), name, quantity);
    }
}
