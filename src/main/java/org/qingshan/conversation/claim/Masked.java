package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;

/**
 * A text in which one letter stands for whatever names goods, and one for whatever says how much: a grammar over it need not know
 * what the shop sells. The letters are of Unicode's private area, which {@link Normaliser} lets nobody write.
 */
record Masked(String text, List<Mention> goods, List<Amount> amounts) {
    private static final char GOODS_FROM = '\uE000';
    private static final char AMOUNTS_FROM = '\uE400';

    /** A measure with no number: 那[瓶], "a [bag]". */
    private static final char MEASURE = '\uE800';

    private static final int MOST = 60;

    /** Goods, for patterns. */
    static final String GOODS = "[\uE000-\uE3FF]";

    /** How much, for patterns. */
    static final String AMOUNT = "[\uE400-\uE7FF]";

    static final String ONE_MEASURE = "\uE800";

    /** Any of these, within brackets. */
    static final String ALL = "\uE000-\uE800";

    /** The text so written; null where something in it may be several goods, or it is too long for that. */
    static @Nullable Masked of(String plain, Lineup lineup) {
        var scanned = Slips.resolved(Scanner.tokens(plain, lineup), plain, lineup);
        if (scanned.size() > MOST) {
            return null;
        }
        var numbered = scanned.stream()
                .filter(token -> token instanceof Token.Numeral || token instanceof Token.Sign)
                .map(Token::start)
                .collect(Collectors.toSet());
        var masked = new StringBuilder();
        var goods = new ArrayList<Mention>();
        var amounts = new ArrayList<Amount>();
        int at = 0;
        for (var token : AmountJoiner.join(scanned)) {
            if (token.start() < at || !(token instanceof Named) && !isAmount(token)) {
                continue;
            }
            masked.append(plain, at, token.start());
            if (token instanceof Named named) {
                if (!named.mention().isClear()) {
                    return null;
                }
                masked.append((char) (GOODS_FROM + goods.size()));
                goods.add(named.mention());
            } else if (token instanceof Amounted amounted && numbered.contains(token.start())) {
                masked.append((char) (AMOUNTS_FROM + amounts.size()));
                amounts.add(amounted.amount());
            } else {
                masked.append(MEASURE);
            }
            at = token.end();
        }
        return new Masked(masked.append(plain.substring(at)).toString(), goods, amounts);
    }

    private static boolean isAmount(Token token) {
        return token instanceof Amounted
                || token instanceof Token.Unknown implied && implied.text().isEmpty();
    }

    /** What a part of it names, in that order. */
    List<Mention> goodsIn(String part) {
        return part.chars()
                .filter(letter -> letter >= GOODS_FROM && letter < AMOUNTS_FROM)
                .mapToObj(letter -> goods.get(letter - GOODS_FROM))
                .toList();
    }

    /** How much it says, in that order. */
    List<Amount> amountsIn(String part) {
        return part.chars()
                .filter(letter -> letter >= AMOUNTS_FROM && letter < MEASURE)
                .mapToObj(letter -> amounts.get(letter - AMOUNTS_FROM))
                .toList();
    }
}
