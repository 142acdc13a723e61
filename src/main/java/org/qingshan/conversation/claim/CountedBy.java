package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
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

    private static final Prefiltered TRIED = Prefiltered.of("^[试尝用洗送]");
    private static final Prefiltered GIVEN = Prefiltered.of(
            "(?:送|分给?|寄给?|给)(?:我|我们|几个|小|女|男|老)?(?:同事|朋友|邻居|亲戚|亲家|老师|同学|闺蜜|室友|客户|家人|家里|孩子|人$|爸|妈|公|婆|姐|妹|哥|弟|姑|姨|舅|叔|奶|爷)");

    private CountedBy() {}

    static List<Token> heard(String plain, List<Token> tokens, Lineup lineup) {
        List<Token> heard = tokens;
        boolean money = Classifiers.isMoney(plain);
        for (int at = tokens.size() - 1; at >= 0; at--) {
            if (tokens.get(at) instanceof Word one && !money && isOneBar(tokens, at, one, lineup)) {
                heard = heard == tokens ? new ArrayList<>(tokens) : heard;
                heard.set(at, new Numeral(BigDecimal.ONE, Numeral.Spelling.WORDS, one.start(), one.start() + 1));
                heard.add(at + 1, measured(Unit.BAR, "bar", one.start() + 1, one.end()));
            } else if (tokens.get(at) instanceof Word word && !money && isBar(tokens, at, word, lineup)) {
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

    /** 羊奶皂给我一块试试; together is 一块 before what is done so: 羊奶皂给我一块发. */
    private static boolean isOneBar(List<Token> tokens, int at, Word one, Lineup lineup) {
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        boolean single = next == null
                || next instanceof Break
                || next instanceof Word soft && soft.sense() == Sense.POLITE
                || TRIED.isIn(said(next));
        return one.text().equals("一块")
                && isWanted(tokens, at - 1)
                && tokens.get(at - 1).touches(one)
                && single
                && !isPriced(tokens, at)
                && isOfBars(tokens, at, lineup);
    }

    private static boolean isOfBars(List<Token> tokens, int at, Lineup lineup) {
        var named = tokens.stream().filter(Named.class::isInstance).toList();
        return named.isEmpty()
                ? isOfCard(lineup)
                : named.stream().allMatch(goods -> isSoldByTheBar((Named) goods)) && tokens.indexOf(named.get(0)) < at;
    }

    private static String said(@Nullable Token token) {
        return token instanceof Word word ? word.text() : token instanceof Token.Unknown unknown ? unknown.text() : "";
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
                : (few || isGiven(tokens, at + 1))
                        && tokens.indexOf(named.get(0)) < at
                        && isSoldByTheBar((Named) named.get(named.size() - 1));
    }

    /** 羊奶皂要八块 送同事: nobody gives a price away. */
    private static boolean isGiven(List<Token> tokens, int next) {
        return next < tokens.size()
                && GIVEN.begins(said(tokens.get(next)))
                && tokens.subList(next, tokens.size()).stream().noneMatch(Numeral.class::isInstance);
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
