package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** What is done where goods cost something else than was shown: who would owe more is asked, who owes less is told. */
public final class OtherPrice {
    private OtherPrice() {}

    /** Whether any of this costs more than was shown, so that it is asked first. */
    public static boolean areExceeded(Turn turn, List<Claim> claims) {
        var shown = ShownPrices.of(turn);
        // What is said in words to go elsewhere waits for its buyer's word in any case, and a button would not say
        // where.
        boolean isHeld = turn.goesElsewhere() && turn.prices() == ShownPrices.NONE;
        return !isHeld && claims.stream().anyMatch(claim -> isExceeded(turn, shown, claim));
    }

    private static boolean isExceeded(Turn turn, ShownPrices shown, Claim claim) {
        var item = turn.item(claim.slot());
        return shown.of(item).filter(price -> item.price() > price).isPresent() && takesMore(turn, claim);
    }

    /** Whose order grows by it; what he has keeps its price. */
    private static boolean takesMore(Turn turn, Claim claim) {
        return switch (claim.action()) {
            case ADD -> true;
            case REPLACE -> claim.quantity().compareTo(Keeping.had(turn, claim.slot())) > 0;
            case REDUCE, CANCEL -> false;
        };
    }

    /** Asks whether it shall be at the price of now. */
    public static Answer ask(Turn turn, ClaimReading reading, Claim claim) {
        var shown = ShownPrices.of(turn);
        var item = turn.item(claim.slot());
        var words = turn.words();
        var change = words.change();
        var before = Phrasing.each(turn, item, shown.of(item).orElse(item.price()));
        var now = Phrasing.each(turn, item, item.price());
        if (!turn.isToldInPrivate()) {
            return Answer.refused(
                    change.dearerSayIt(words.name(item), item.slot(), before, now, Wording.number(claim.quantity())));
        }
        var much = words.quantity(claim.quantity(), item);
        return Answer.asking(
                change.dearer(words.name(item), item.slot(), before, now),
                new Button(
                        claim.action() == Claim.Action.REPLACE
                                ? change.setAtButton(much, now)
                                : change.takeAtButton(much, now),
                        shown.anew(item).orElseGet(() -> atPriceOfNow(reading, claim, item))));
    }

    private static String atPriceOfNow(ClaimReading reading, Claim claim, LineupItem item) {
        return claim.action() == Claim.Action.REPLACE
                ? Choices.setting(item, claim.quantity())
                : reading.isOnTop(claim.slot())
                        ? Phrasing.more(item, claim.quantity(), "").text()
                        : Choices.taking(item, claim.quantity());
    }

    /** That it costs something else than was shown, as a sentence ahead of a question; empty where it does not. */
    static String changed(Turn turn, Claim claim) {
        var item = turn.item(claim.slot());
        return ShownPrices.of(turn)
                .of(item)
                .filter(before -> before != item.price())
                .map(before -> changed(turn, item, before) + "\n")
                .orElse("");
    }

    private static String changed(Turn turn, LineupItem item, long before) {
        var words = turn.words();
        return words.change()
                .priceChanged(
                        words.name(item),
                        item.slot(),
                        Phrasing.each(turn, item, before),
                        Phrasing.each(turn, item, item.price()));
    }

    /** That it costs something else than was shown, and counts at that. */
    public static Optional<Answer> told(Turn turn, Claim claim) {
        var item = turn.item(claim.slot());
        boolean isTaken = turn.results().stream()
                .anyMatch(result -> result.item().equals(item)
                        && (result.got().signum() > 0 || result.waiting().signum() > 0));
        return ShownPrices.of(turn)
                .of(item)
                .filter(before -> before != item.price() && isTaken)
                .map(before ->
                        Answer.of(before < item.price() ? changed(turn, item, before) : cheaper(turn, item, before)));
    }

    private static String cheaper(Turn turn, LineupItem item, long before) {
        var words = turn.words();
        return words.change()
                .cheaper(
                        words.name(item),
                        item.slot(),
                        Phrasing.each(turn, item, before),
                        Phrasing.each(turn, item, item.price()));
    }
}
