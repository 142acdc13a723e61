package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
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
            return behindSlot(tokens, slot);
        }
        var amount = asked;
        return lineup.offers().stream()
                .filter(offer -> offer.slot().equals(slot))
                .flatMap(offer -> Stream.ofNullable(Fit.of(amount, offer, false).quantity()))
                .filter(quantity -> quantity.compareTo(BigDecimal.ONE) != 0)
                .findFirst();
    }

    /** "A1 2 how much", where no other number is said. */
    private static Optional<BigDecimal> behindSlot(List<Token> tokens, String slot) {
        if (tokens.stream().filter(Numeral.class::isInstance).count() != 1) {
            return Optional.empty();
        }
        return IntStream.range(1, tokens.size())
                .filter(at -> tokens.get(at) instanceof Numeral number
                        && number.isDigits()
                        && tokens.get(at - 1) instanceof Named named
                        && named.mention().isSlot()
                        && named.mention().offers().stream()
                                .anyMatch(offer -> offer.slot().equals(slot)))
                .mapToObj(at -> ((Numeral) tokens.get(at)).value())
                .filter(quantity -> quantity.compareTo(BigDecimal.ONE) != 0)
                .findFirst();
    }
}
