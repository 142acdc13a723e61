package org.qingshan.conversation.claim;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;

/** 红糖一袋 多久能到呀: behind an order in full a gap divides as a comma would. Before one it may not: 我妈买了 黄桃两箱. */
final class GapBehindOrder {
    /** Who says more has set a mark somewhere; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 80;

    private static final Pattern GAP = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    private GapBehindOrder() {}

    /** @param reading of the text as it stands, which took nothing */
    static ClaimReading read(String text, Lineup lineup, ClaimReading reading) {
        if (text.length() > LONGEST) {
            return reading;
        }
        var gap = GAP.matcher(text);
        if (!gap.find()) {
            return reading;
        }
        var order = text.substring(0, gap.start());
        var behind = Normaliser.plain(text.substring(gap.end()));
        if (!saysHowMuch(order, lineup) || saysOfGoods(behind, lineup) || OwnSentenceWords.HANGING.isIn(behind)) {
            return reading;
        }
        var ordered = ClaimReader.alone(order, lineup);
        if (!ordered.onlyAdds()) {
            return reading;
        }
        if (ByTheWay.isOfArrival(behind)) {
            // Of this one, or of one that was ordered before?
            return ClaimReading.doubt(Suggestions.of(ordered.claims()), null);
        }
        var divided = ClaimReader.alone(order + "," + behind, lineup);
        return divided.onlyAdds() || reading.kind() == Kind.NONE ? divided : reading;
    }

    private static boolean saysHowMuch(String order, Lineup lineup) {
        return Scanner.tokens(Normaliser.plain(order), lineup).stream().anyMatch(Measured.class::isInstance);
    }

    private static boolean saysOfGoods(String behind, Lineup lineup) {
        return Scanner.tokens(behind, lineup).stream()
                .anyMatch(token -> token instanceof Measured || token instanceof Named || token instanceof Numeral);
    }
}
