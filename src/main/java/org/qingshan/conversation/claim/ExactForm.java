package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.OnceMore.How;

/**
 * The forms that a host announces, and most of a rush is: {@code A1}, {@code A1+1}, {@code A1 x2}, {@code A1 2} and, to a card,
 * {@code +1}. They are recognised letter by letter, so that nothing that is there for sentences is spent on them; the reading is
 * the one that {@link ClaimReader} comes to by itself. Whatever is not sold so is left to it.
 */
final class ExactForm {
    private static final int LONGEST = 16;
    private static final int MOST_DIGITS = 3;
    private static final String SIGNS = "+＋x×*";

    private final String text;
    private final Lineup lineup;
    private int at;

    private ExactForm(String text, Lineup lineup) {
        this.text = text;
        this.lineup = lineup;
    }

    /** Null if it has none of these forms, or asks for what is not sold so. */
    static @Nullable ClaimReading read(String text, Lineup lineup) {
        return text.length() > LONGEST ? null : new ExactForm(lowerCase(text.strip()), lineup).reading();
    }

    /** Of Latin letters alone: no other is of any form. */
    private static String lowerCase(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] += 'a' - 'A';
            }
        }
        return new String(letters);
    }

    private @Nullable ClaimReading reading() {
        if (text.isEmpty()) {
            return null;
        }
        var slot = Latin.is(text.charAt(0)) ? lineup.slotAt(text, 0) : null;
        if (slot == null) {
            var card = lineup.card();
            return card != null && isSign("+＋") ? counted(card, Map.of()) : null;
        }
        at = slot.end();
        var offer = slot.value().offers().get(0);
        var how = Map.of(offer.slot(), How.ADDED);
        if (at == text.length()) {
            return claim(offer, Fit.least(offer), how, Set.of(offer.slot()));
        }
        boolean apart = skipSpace();
        if (at == text.length()) {
            return null;
        }
        // Where there is an X2, "A1 x2" may name both; and "A1 68" may tell a price.
        if (lineup.slotAt(text, at) != null || !isSign(SIGNS) && !(apart && at == text.length() - 1)) {
            return null;
        }
        return counted(offer, how);
    }

    private @Nullable ClaimReading counted(Offer offer, Map<String, How> how) {
        var number = number();
        return number == null ? null : claim(offer, number, how, Set.of());
    }

    private boolean skipSpace() {
        boolean isThere = at < text.length() && text.charAt(at) == ' ';
        at += isThere ? 1 : 0;
        return isThere;
    }

    private boolean isSign(String signs) {
        boolean isOne = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
        if (isOne) {
            at++;
            skipSpace();
        }
        return isOne;
    }

    /** All the rest of the text; null if it is no number, or none that anybody would write here. */
    private @Nullable BigDecimal number() {
        int length = text.length() - at;
        if (length < 1 || length > MOST_DIGITS || text.charAt(at) == '0') {
            return null;
        }
        for (int i = at; i < text.length(); i++) {
            if (!Latin.isDigit(text.charAt(i))) {
                return null;
            }
        }
        return new BigDecimal(text.substring(at));
    }

    private static @Nullable ClaimReading claim(
            Offer offer, BigDecimal number, Map<String, How> how, Set<String> implied) {
        var quantity = Fit.of(new Amount(number, null, ' ', true), offer, true).quantity();
        return quantity == null
                ? null
                : ClaimReading.claims(
                                List.of(new Claim(offer.slot(), Action.ADD, quantity)),
                                implied.isEmpty(),
                                Set.of(),
                                Amends.NOT)
                        .implying(implied)
                        .counting(new OnceMore(how, How.ADDED, Map.of(), false));
    }
}
