package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.Optional;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.lot.IntakeDraft.Asked;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.outbox.Button;

/** What is taken in may be in the books already: taken in a moment ago, or put up for its grower before anybody had it on the scales. */
public final class SameLot {
    private SameLot() {}

    /** Query. */
    static Optional<Lot> of(Turn turn, Member grower, Product goods, IntakeDraft draft) {
        BigDecimal quantity = draft.quantity().orElseThrow();
        return LotIntake.justBrought(grower, goods, quantity, turn.sale().now())
                .or(() ->
                        LotIntake.putUpFor(grower, goods, quantity, turn.sale().now()));
    }

    static void ask(Turn turn, Lot lot) {
        var words = turn.words();
        turn.choose(
                words.announcing()
                        .askSame(
                                lot.number(),
                                LotSentences.grower(lot, words),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.brought(), words)),
                new Button(words.announcing().sameButton(lot.number()), "/lot same " + lot.number()),
                new Button(words.lot().twiceButton(), "/lot further"));
    }

    /** It is that lot: what was agreed is noted there, and no goods come in. Returns whether that was the question. */
    public static boolean isConfirmed(Turn turn, LotIntake intake, Lot lot) {
        var draft = IntakeHearing.open(turn)
                .filter(one -> one.asked(Asked.FURTHER))
                .filter(one -> asked(turn, one).filter(lot::equals).isPresent());
        draft.ifPresent(one -> {
            var terms = one.terms()
                    .flatMap(words ->
                            AgreedTerms.read(words, lot.product(), turn.shop().currency()));
            var isFixed = lot.sold().signum() != 0;
            terms.filter(agreed -> !isFixed).ifPresent(agreed -> intake.agreesOn(lot, agreed, turn.actor()));
            turn.chat().asksNothing();
            turn.outcome("same lot");
            turn.say(turn.words().announcing().sameDone(lot.number())
                    + (terms.isEmpty() ? "" : turn.words().gap() + standing(turn, lot, isFixed)));
        });
        return draft.isPresent();
    }

    /** The one that the open question is about; a button of an earlier question names another. */
    private static Optional<Lot> asked(Turn turn, IntakeDraft draft) {
        return draft.grower()
                .flatMap(Member::growerNamed)
                .flatMap(grower -> draft.product().flatMap(goods -> of(turn, grower, goods, draft)));
    }

    /** What was sold was sold under what was agreed then. */
    private static String standing(Turn turn, Lot lot, boolean isFixed) {
        var words = turn.words();
        return isFixed
                ? words.ledger().termsFixed()
                : words.lot().agreed(AgreedTerms.told(lot, words, turn.shop().currency()));
    }
}
