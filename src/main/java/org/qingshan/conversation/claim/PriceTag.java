package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** What it costs, said ahead of how much is wanted: 29.9黄桃两箱; 腊肉58一斤来两斤. It says nothing of the order. */
final class PriceTag {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 16;

    private PriceTag() {}

    static List<Token> leftOut(List<Token> tokens) {
        if (tokens.size() > LONGEST
                || tokens.stream().noneMatch(Named.class::isInstance)
                || tokens.stream().anyMatch(PriceTag::isOfMore)) {
            return tokens;
        }
        for (int at = 0; at + 1 < tokens.size(); at++) {
            int end = end(tokens, at);
            boolean sign = at > 0 && InContext.isText(tokens.get(at - 1), "¥");
            // 黄桃 29.9 两箱 may be told.
            boolean ahead = sign || tokens.subList(0, at).stream().noneMatch(Named.class::isInstance);
            if (end > at && (ahead || end > at + 1) && isAmount(tokens, end)) {
                int from = sign ? at - 1 : at;
                var left = new ArrayList<>(tokens.subList(0, from));
                left.addAll(tokens.subList(end, tokens.size()));
                return left;
            }
        }
        return tokens;
    }

    /** Where the price ends that stands there; the place itself if none does. */
    private static int end(List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Numeral price) || !price.isDigits() || at + 1 == tokens.size()) {
            return at;
        }
        boolean perOne = price.value().compareTo(LEAST) > 0
                && at + 3 < tokens.size()
                && tokens.get(at + 1) instanceof Numeral one
                && one.value().equals(BigDecimal.ONE)
                && !one.isDigits()
                && tokens.get(at + 2) instanceof Measured
                && tokens.get(at + 3) instanceof Word verb
                && verb.sense() == Sense.VERB;
        if (perOne) {
            return at + 3;
        }
        boolean broken = price.value().compareTo(LEAST) > 0
                && price.value().remainder(HALF).signum() != 0
                && (tokens.get(at + 1) instanceof Named
                        || tokens.get(at + 1) instanceof Numeral
                        || InContext.isText(tokens.get(at + 1), "的"));
        return broken ? at + 1 : at;
    }

    /** Nothing else is counted behind it. */
    private static boolean isAmount(List<Token> tokens, int from) {
        var behind = tokens.subList(from, tokens.size());
        var before = tokens.subList(0, from);
        return behind.stream().filter(Numeral.class::isInstance).count() == 1
                && behind.stream().anyMatch(Measured.class::isInstance)
                && before.stream().filter(Numeral.class::isInstance).count() <= 2;
    }

    /** It asks, bargains, changes, or tells of a payment. */
    private static boolean isOfMore(Token token) {
        return token instanceof Word word
                && switch (word.sense()) {
                    case QUERY, ASKING, TAG, TALKING, WAVERING, CANCEL, REMOVE, LESS, CHANGE, SWAP, OTHER -> true;
                    case PRICE -> !word.text().equals("¥");
                    default -> false;
                };
    }
}
