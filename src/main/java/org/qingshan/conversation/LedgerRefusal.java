package org.qingshan.conversation;

import java.math.BigDecimal;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Unit;

/** Why something about weights, refunds and growers' money is not done, as a sentence that says what to do. */
final class LedgerRefusal {
    /** Every shop's, so far; a refusal may be told where no shop is open. */
    private static final String CURRENCY = "CNY";

    private LedgerRefusal() {}

    static String of(Refused refused, Wording words) {
        var text = words.ledger();
        return switch (refused.reason()) {
            case TERMS_FIXED -> text.termsFixed();
            case NOT_OVER ->
                refused.fact("seconds").isEmpty() ? text.notOver() : text.notQuiteOver(refused.fact("seconds"));
            case NOT_BY_WEIGHT -> text.notByWeight(refused.fact("name"));
            case WEIGHT_FAR_OFF ->
                text.weightFarOff(weight(refused, "ordered", words), weight(refused, "weight", words));
            case BOX_WEIGHT_FAR_OFF ->
                words.parcel()
                        .boxWeightFarOff(
                                refused.fact("box"),
                                grams(refused, "expected", words),
                                grams(refused, "weight", words));
            case NOT_PACKED -> text.notPacked(refused.fact("number"));
            case TOO_MUCH_BACK -> text.tooMuchBack(money(refused, "most", words));
            case MORE_THAN_OWED ->
                text.moreThanOwed(refused.fact("name"), money(refused, "owed", words), money(refused, "amount", words));
            case STILL_OWED -> text.stillOwed(refused.fact("name"), money(refused, "owed", words));
            case NO_PROOF -> text.noProof();
            case WRONG_CODE_WORD -> text.wrongCodeWord();
            default -> nothing(refused, words);
        };
    }

    private static String nothing(Refused refused, Wording words) {
        var text = words.ledger();
        if (!refused.fact("amount").isEmpty()) {
            return text.paidByThis(refused.fact("name"), money(refused, "amount", words));
        }
        return refused.fact("of").isEmpty() ? text.nothingBooked() : text.nothingPaid();
    }

    private static String grams(Refused refused, String fact, Wording words) {
        return WaybillText.weight(words, Long.parseLong(refused.fact(fact)));
    }

    private static String weight(Refused refused, String fact, Wording words) {
        return refused.facts().get(fact) instanceof BigDecimal weight
                        && refused.facts().get("unit") instanceof Unit unit
                ? words.quantity(weight, unit)
                : refused.fact(fact);
    }

    private static String money(Refused refused, String fact, Wording words) {
        return words.money(Long.parseLong(refused.fact(fact)), CURRENCY);
    }
}
