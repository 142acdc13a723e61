package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * An order with nothing behind it but the house or the price: 黄桃2箱 18号楼的, "2 boxes of peaches at 29.90". It is offered, for a price
 * may be meant as a question, and a house as somebody else's.
 */
final class OrderBeside {
    private static final Set<String> HOUSE =
            Set.of("号楼", "栋", "幢", "单元", "号院", "座", "房间", "室", "楼", "层", "号店", "号线", "号");

    private static final Set<String> SAID = Set.of("说", "讲", "报", "刚", "刚才", "刚刚", "已经");

    private OrderBeside() {}

    /** What may be meant, as a doubt; none if anything else is said. */
    static ClaimReading offered(List<Token> tokens, Amends amends) {
        boolean again = amends == Amends.SAID_AGAIN;
        int at = 0;
        while (at < tokens.size() && (isSoft(tokens.get(at)) || again && isSaid(tokens.get(at)))) {
            at++;
        }
        int name = find(tokens, at, true);
        int number = find(tokens, at, false);
        if (name < 0 || number < 0 || !((Named) tokens.get(name)).mention().isClear()) {
            return ClaimReading.none();
        }
        int end = Math.max(name + 1, number + 2);
        var rest = tokens.subList(end, tokens.size());
        boolean priced = number == name + 2 && isPrice(tokens, name + 1);
        boolean plain = priced || again ? rest.stream().allMatch(OrderBeside::isSoft) : isRest(rest);
        if (!plain) {
            return ClaimReading.none();
        }
        var amount = new Amount(
                ((Numeral) tokens.get(number)).value(), ((Measured) tokens.get(number + 1)).measure(), ' ', true);
        var meant = Suggestions.of(((Named) tokens.get(name)).mention(), amount);
        return meant.isEmpty()
                ? ClaimReading.none()
                : ClaimReading.doubt(meant, null).amending(amends);
    }

    /** 我说了三箱黄桃啊. */
    private static boolean isSaid(Token token) {
        return token instanceof Word word && SAID.contains(word.text());
    }

    /** 29.9: nothing is sold in such amounts. */
    private static boolean isPrice(List<Token> tokens, int at) {
        return tokens.get(at) instanceof Numeral price
                && price.isDigits()
                && price.value().stripTrailingZeros().scale() > 0;
    }

    /** The name or how much of it, right at the beginning; a price may stand between them; -1 if it is not there. */
    private static int find(List<Token> tokens, int from, boolean named) {
        for (int at = from; at < tokens.size() && at <= from + 3; at++) {
            var token = tokens.get(at);
            if (named
                    ? token instanceof Named
                    : token instanceof Numeral && Token.at(tokens, at + 1) instanceof Measured) {
                return at;
            }
            boolean passed = token instanceof Named
                    || token instanceof Measured
                    || token instanceof Numeral
                    || token instanceof Word of && of.sense() == Sense.LINK;
            if (!passed) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSoft(Token token) {
        return token instanceof Word word && (word.sense() == Sense.POLITE || word.sense() == Sense.VERB);
    }

    /** Nothing but numbers and what they are of. */
    private static boolean isRest(List<Token> rest) {
        boolean sum = rest.size() == 2 && InContext.isText(rest.get(0), "for") && isPrice(rest, 1);
        return sum
                || rest.stream().allMatch(OrderBeside::isHouseOrPrice)
                        && rest.stream().anyMatch(Numeral.class::isInstance);
    }

    private static boolean isHouseOrPrice(Token token) {
        return token instanceof Numeral
                || token instanceof Unknown at
                        && (at.text().equals("at") || at.text().equals("each"))
                || token instanceof Word word
                        && (HOUSE.contains(word.text())
                                || word.text().equals("each")
                                || word.sense() == Sense.PRICE
                                || word.sense() == Sense.LINK && !word.text().equals("for")
                                || word.sense() == Sense.POLITE);
    }
}
