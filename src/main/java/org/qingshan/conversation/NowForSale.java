package org.qingshan.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.LineupItem;

/**
 * Whose goods a host has put on sale by his word, or taken off with it: what lay there uninspected, what is written down as a grower's, and
 * what is nobody's, for which no grower would be paid. A shop without growers hears nothing of it.
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

    /** A line for each lot that is for sale only since, or is not any more, each after a line break; empty for none. */
    public String told(Turn turn, LineupItem item) {
        var now = turn.sale().lotsOf(item.product());
        return lines(Stream.concat(
                now.stream().filter(lot -> !before.contains(lot)).map(lot -> line(turn, lot)),
                before.stream()
                        .filter(lot -> !now.contains(lot) && lot.state() == LotState.BROUGHT)
                        .map(lot -> back(turn, lot))));
    }

    /** The same where less is offered: what is not asked for any more and stays on sale, as some of it is taken, is told too. */
    public String toldOfLess(Turn turn, LineupItem item) {
        var words = turn.words();
        return told(turn, item)
                + lines(turn.sale().lotsOf(item.product()).stream()
                        .filter(lot -> before.contains(lot)
                                && lot.isTrustedByNumber()
                                && !lot.isInspected()
                                && lot.isTaken()
                                && lot.left().signum() > 0
                                && lot.left().compareTo(turn.sale().notPutUp(item)) <= 0)
                        .map(lot -> words.ledger()
                                .stillOnYourWord(
                                        lot.number(),
                                        LotSentences.grower(lot, words),
                                        LotSentences.quantity(lot, lot.held().add(lot.sold()), words))));
    }

    private static String lines(Stream<String> lines) {
        var all = lines.toList();
        return all.isEmpty() || Member.growerNames().isEmpty() ? "" : "\n" + String.join("\n", all);
    }

    private static String back(Turn turn, Lot lot) {
        var words = turn.words();
        return words.ledger()
                .notOnYourWord(
                        lot.number(),
                        LotSentences.grower(lot, words),
                        LotSentences.quantity(lot, lot.brought(), words));
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
