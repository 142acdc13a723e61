package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;

/** One amount or the other of one thing: 竹笋两斤还是三斤好呢, 腊肉一斤够还是两斤够. Nobody but the viewer can choose, so that both are offered. */
final class WhichAmount {
    private static final Prefiltered ASKED = Prefiltered.of("(?:还是|或者)(?:要|买|来|拿)?" + Rewriting.NUMBER + Rewriting.UNIT
            + "(?:比较)?(?:好|够|合适|够吃|划算|呢|啊)" + "|\\bor (?:an?|" + Rewriting.ENGLISH_NUMBER
            + ")\\b.{0,12}\\bwhat (?:do|would) you (?:reckon|think|suggest|recommend|say)");

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 60;

    private WhichAmount() {}

    static ClaimReading offered(String plain, List<Token> tokens, ClaimReading reading) {
        if (reading.kind() != Kind.NONE || plain.length() > LONGEST || !ASKED.isIn(plain)) {
            return reading;
        }
        var named = tokens.stream().filter(Named.class::isInstance).toList();
        if (named.size() != 1 || !((Named) named.get(0)).mention().isClear()) {
            return reading;
        }
        var offered = new ArrayList<Suggestion>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral number && tokens.get(at + 1) instanceof Measured measured) {
                offered.addAll(
                        Suggestions.of(((Named) named.get(0)).mention(), amount(number.value(), measured.measure())));
            }
        }
        return offered.size() == 2 ? ClaimReading.doubt(offered, null) : reading;
    }

    private static Amount amount(BigDecimal number, Measure measure) {
        return new Amount(number, measure, ' ', true);
    }
}
