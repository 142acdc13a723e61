package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Numeral;

/** How much a question is about: 三箱多少钱, "how much for 3 boxes". */
public final class AskedAmount {
    private AskedAmount() {}

    /** In the unit of the offer, other than one; empty where no amount of it is named, or more than one. */
    public static Optional<BigDecimal> of(String text, Lineup lineup, String slot) {
        var tokens = Scanner.tokens(Normaliser.plain(text), lineup);
        Amount asked = null;
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral number && tokens.get(at + 1) instanceof Measured measured) {
                if (asked != null) {
                    return Optional.empty();
                }
                // 两斤半
                var more = at + 2 < tokens.size()
                                && tokens.get(at + 2) instanceof Numeral half
                                && measured.touches(half)
                                && half.value().compareTo(BigDecimal.ONE) < 0
                        ? half.value()
                        : BigDecimal.ZERO;
                asked = new Amount(number.value().add(more), measured.measure(), ' ', number.isDigits());
            }
        }
        if (asked == null) {
            return Optional.empty();
        }
        var amount = asked;
        return lineup.offers().stream()
                .filter(offer -> offer.slot().equals(slot))
                .flatMap(offer -> Stream.ofNullable(Fit.of(amount, offer, false).quantity()))
                .filter(quantity -> quantity.compareTo(BigDecimal.ONE) != 0)
                .findFirst();
    }
}
