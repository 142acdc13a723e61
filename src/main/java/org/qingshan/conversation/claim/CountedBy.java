package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.domain.product.Unit;

/** What means something else until the goods beside it are sold by it: 两块羊奶皂, "a pair of shoes", "two fish". */
final class CountedBy {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Nobody says 羊奶皂八块 but of its price. */
    private static final BigDecimal MOST_BEHIND = BigDecimal.valueOf(6);

    /** Nor 羊奶皂要八块. */
    private static final BigDecimal MOST_ASKED = BigDecimal.valueOf(4);

    private CountedBy() {}

    static List<Token> heard(String plain, List<Token> tokens, Lineup lineup) {
        List<Token> heard = tokens;
        boolean money = Classifiers.isMoney(plain);
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (tokens.get(at) instanceof Word word && !money && isBar(tokens, at, word, lineup)) {
                heard = heard == tokens ? new ArrayList<>(tokens) : heard;
                heard.set(at, measured(Unit.BAR, "bar", word.start(), word.end()));
            } else if (tokens.get(at) instanceof Numeral pair && isPair(tokens, at, pair)) {
                heard = heard == tokens ? new ArrayList<>(tokens) : heard;
                heard.set(at, new Numeral(BigDecimal.ONE, Numeral.Spelling.WORDS, pair.start(), pair.start() + 1));
                heard.add(at + 1, measured(Unit.PAIR, "pair", pair.start() + 2, pair.end()));
            }
        }
        return heard;
    }

    private static Measured measured(Unit unit, String word, int start, int end) {
        return new Measured(
                Objects.requireNonNull(Measure.at(word, 0, word.length()), unit::name)
                        .value(),
                start,
                end);
    }

    /** "A pair of" is two only of what is not sold by the pair. */
    private static boolean isPair(List<Token> tokens, int at, Numeral number) {
        return number.value().compareTo(TWO) == 0
                && number.end() - number.start() == "a pair of".length()
                && at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Named named
                && named.mention().isClear()
                && named.mention().offer().unit() == Unit.PAIR;
    }

    private static boolean isBar(List<Token> tokens, int at, Word word, Lineup lineup) {
        if (!word.text().equals("块")
                || at == 0
                || !(tokens.get(at - 1) instanceof Numeral number)
                || !number.touches(word)
                || isPriced(tokens, at)) {
            return false;
        }
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (next instanceof Named behind) {
            return isSoldByTheBar(behind);
        }
        var named = tokens.stream().filter(Named.class::isInstance).toList();
        boolean few = isFew(number.value(), tokens, at - 2);
        return named.isEmpty()
                ? few && isOfCard(lineup)
                : few && tokens.indexOf(named.get(0)) < at && isSoldByTheBar((Named) named.get(named.size() - 1));
    }

    /** 15块一块, 便宜两块, 两块钱. */
    private static boolean isPriced(List<Token> tokens, int at) {
        return tokens.stream()
                                .filter(token -> token instanceof Word word && word.sense() == Sense.PRICE)
                                .count()
                        > 1
                || at + 1 < tokens.size() && tokens.get(at + 1) instanceof Numeral
                || tokens.stream()
                        .anyMatch(token -> token instanceof Word word
                                && switch (word.sense()) {
                                    case ASKING, QUERY, TALKING -> true;
                                    default -> false;
                                });
    }

    private static boolean isFew(BigDecimal number, List<Token> tokens, int before) {
        boolean costs =
                before > 0 && tokens.get(before - 1) instanceof Named && InContext.isText(tokens.get(before), "要");
        return costs
                ? number.compareTo(MOST_ASKED) <= 0
                : number.compareTo(MOST_BEHIND) <= 0 || isWanted(tokens, before);
    }

    private static boolean isWanted(List<Token> tokens, int at) {
        return at >= 0
                && tokens.get(at) instanceof Word word
                && switch (word.sense()) {
                    case VERB, MORE, CHANGE, ONLY, EACH -> true;
                    default -> false;
                };
    }

    private static boolean isOfCard(Lineup lineup) {
        @Nullable Offer card = lineup.card();
        return card != null && card.unit() == Unit.BAR;
    }

    private static boolean isSoldByTheBar(Named named) {
        return named.mention().isClear() && named.mention().offer().unit() == Unit.BAR;
    }
}
