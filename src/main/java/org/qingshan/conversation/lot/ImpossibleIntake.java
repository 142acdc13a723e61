package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qingshan.conversation.lot.IntakeDraft.Asked;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.product.Product;

/**
 * What was said of goods that come in and cannot be.
 *
 * @param rest what was said besides stays, so that only this need be said again
 */
record ImpossibleIntake(IntakeDraft rest, String told) {
    private static final BigDecimal TOO_MUCH = new BigDecimal(1_000_000);
    /** A thousand tons. */
    private static final BigDecimal TOO_HEAVY = new BigDecimal(1_000_000_000);

    /** Empty where all of it can be. */
    static Optional<ImpossibleIntake> in(IntakeDraft draft, Product goods, LocalDate today, Wording words) {
        var text = words.lot();
        var quantity = draft.quantity().orElse(BigDecimal.ONE);
        var grams = draft.weight().orElse(BigDecimal.ONE);
        if (draft.day().filter(day -> day.isAfter(today)).isPresent()) {
            var day = words.day(draft.day().orElseThrow());
            return Optional.of(new ImpossibleIntake(draft.undated(), text.notYetHarvested(day)));
        }
        if (draft.day().filter(day -> !Intake.canBeHarvested(day, today)).isPresent()) {
            var day = draft.day().orElseThrow().toString();
            return Optional.of(
                    new ImpossibleIntake(draft.undated(), words.ledger().harvestTooOld(day)));
        }
        if (quantity.signum() <= 0) {
            return Optional.of(asked(draft, text.notPositive(words.name(goods))));
        }
        if (quantity.compareTo(TOO_MUCH) >= 0) {
            return Optional.of(asked(draft, text.tooMuch(words.name(goods))));
        }
        return grams.signum() <= 0 || grams.compareTo(TOO_HEAVY) >= 0
                ? Optional.of(new ImpossibleIntake(draft.unweighed(), text.wrongWeight()))
                : Optional.empty();
    }

    private static ImpossibleIntake asked(IntakeDraft draft, String told) {
        return new ImpossibleIntake(draft.uncounted().asking(Asked.QUANTITY), told);
    }
}
