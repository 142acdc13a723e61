package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.StockButtons;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** What can be done next with a lot, by one tap. */
public final class LotButtons {
    private LotButtons() {}

    static Button[] afterIntake(Turn turn, Lot lot) {
        var text = turn.words().lot();
        var inspect = new Button(text.inspectButton(lot.number()), "/inspect " + lot.number());
        var trust = new Button(text.trustButton(), "/lot trust " + lot.number());
        return turn.shop().inspection() == Shop.Inspection.OPTIONAL
                ? new Button[] {inspect, trust}
                : new Button[] {inspect};
    }

    /** What its state allows. */
    public static Button[] of(Turn turn, Lot lot) {
        return switch (lot.state()) {
            case PROPOSED -> answers(lot, turn.words()).toArray(Button[]::new);
            case BROUGHT -> afterIntake(turn, lot);
            case PASSED, TRUSTED -> lot.left().signum() > 0 ? putUp(turn, lot) : new Button[0];
            case ANNOUNCED ->
                Lots.isMissing(lot, turn.sale().now()) ? new Button[] {notCome(lot, turn.words())} : new Button[0];
            case DECLINED, FAILED, RECALLED, WITHDRAWN -> new Button[0];
        };
    }

    /** Asks whether it is to be taken off sale, since its grower sells no more. */
    public static Button withdraw(Lot lot, Wording words) {
        return new Button(words.announcing().withdrawButton(lot.number()), "/withdraw " + lot.number());
    }

    /** So much of it goes home to its grower, as long as it is what it is now: somebody else may note the same. */
    public static Button takeSome(Lot lot, String amount, Wording words) {
        return new Button(
                words.announcing().takeSomeButton(lot.number(), amount),
                "/withdraw " + lot.number() + " " + amount + " was " + Wording.number(lot.brought()));
    }

    /** Whether the team wants what was announced. */
    public static List<Button> answers(Lot lot, Wording words) {
        return List.of(
                new Button(words.lot().wantButton(lot.number()), "/lot accept " + lot.number()),
                new Button(words.lot().notWantButton(lot.number()), "/lot decline " + lot.number()));
    }

    private static Button notCome(Lot lot, Wording words) {
        return new Button(words.announcing().notComeButton(lot.number()), "/lot decline " + lot.number());
    }

    /** Puts what is good of it up, for a host where the goods are on the lineup: no more than is not on sale already. */
    public static Button[] putUp(Turn turn, Lot lot) {
        return turn.may(Role.HOST)
                ? onLineup(turn, lot)
                        .flatMap(item -> putUp(item, lot, turn.sale().notPutUp(item), turn.words()))
                        .toArray(Button[]::new)
                : new Button[0];
    }

    /** The same in words, where there is nothing to tap. */
    public static String howToPutUp(Turn turn, Lot lot) {
        var words = turn.words();
        var quantity = LotSentences.quantity(lot, lot.left(), words);
        return !turn.may(Role.HOST) || onLineup(turn, lot).findAny().isPresent()
                ? ""
                : "\n" + words.lot().howToPutUp(words.name(lot.product()), quantity.replace(" ", words.gap()));
    }

    private static Stream<LineupItem> onLineup(Turn turn, Lot lot) {
        return turn.sale().shelf().stream()
                .filter(item -> item.product().id().equals(lot.product().id()));
    }

    /**
     * Offers so much more of the item as is left of the lot; nothing where all of it is on sale.
     *
     * @param free what of the product is not on sale yet
     */
    public static Stream<Button> putUp(LineupItem item, Lot lot, BigDecimal free, Wording words) {
        return Stream.of(free.min(lot.left()))
                .filter(more -> more.signum() > 0)
                .map(more -> button(item, lot, more, words));
    }

    private static Button button(LineupItem item, Lot lot, BigDecimal more, Wording words) {
        return new Button(
                words.lot().putUpButton(item.slot(), words.quantity(more, item)),
                StockButtons.outOf(lot, "+" + Wording.number(more), item));
    }
}
