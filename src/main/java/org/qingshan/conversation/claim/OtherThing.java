package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * A clause that only names what may be another thing than what is sold: 油桃, 桃子罐头, "goose eggs", 苹果. An amount beside it,
 * whatever mark or line stands between, is of that.
 */
final class OtherThing {
    private static final int LONGEST = 3;
    private static final int LONGEST_HANZI = 3;

    /** 也要喝红糖: what is done with it. */
    private static final String TAKEN = "吃喝";

    /** 桃子蛮扎实: how it is. */
    private static final String DEGREES = "蛮好真太很挺超巨贼够";

    /** What is made of what is sold is called so: 葡萄干, 花生油, 核桃仁. */
    private static final String MADE = "干粉酥醋油仁酱汁酒糕饼露浆丝皮脯糖膏罐";

    /** "peaches obviously". */
    private static final Prefiltered MANNER = Prefiltered.of(".*(?:ous|ite|al|nest|rank|ear)ly");

    private static final Prefiltered HOLDING = Prefiltered.of(
            "(?:box|bag|carton|pack|packet|jar|case|crate|tray|bottle|dozen|portion|piece|kilo|pound|jin|catty|basket|bundle|lot|load)(?:e?s)?|catties");

    private static final Set<String> ARTICLES = Set.of("a", "an", "my", "our");

    private OtherThing() {}

    /** Whether it names something of the lineup, and beside it what makes another thing of it. */
    static boolean isNamed(Clause clause) {
        if (isFlavoured(clause)) {
            return true;
        }
        var tokens = tokens(clause);
        return tokens.size() <= LONGEST
                && clause.named().size() == 1
                && !clause.named().get(0).mention().isSlot()
                && tokens.stream().allMatch(token -> token instanceof Named || isKind(token))
                && !new Strangers(clause).areHarmless();
    }

    /** "An A3 printer", "my A2 exam": no slot. */
    static boolean isSized(Clause clause) {
        var tokens = clause.tokens();
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at) instanceof Named size
                    && size.mention().isSlot()
                    && tokens.get(at - 1) instanceof Word a
                    && ARTICLES.contains(a.text())
                    && tokens.get(at + 1) instanceof Unknown thing
                    && !thing.isHanzi()) {
                return true;
            }
        }
        return false;
    }

    /** 黄桃味酸奶: something that tastes of what is sold. */
    private static boolean isFlavoured(Clause clause) {
        return clause.named().size() == 1
                && clause.amounts().isEmpty()
                && clause.unknowns().size() > 1
                && clause.tokens().stream().noneMatch(OtherThing::isDegree)
                && clause.unknowns().get(0).text().equals("味")
                && clause.named().get(0).touches(clause.unknowns().get(0));
    }

    /** 黄桃味真浓. */
    private static boolean isDegree(Token token) {
        return token instanceof Word word
                && !word.text().isEmpty()
                && DEGREES.indexOf(word.text().charAt(0)) >= 0;
    }

    /** What stands behind an amount so; 炖老鸭 says what the goods are for. */
    static @Nullable String unknownBehind(Clause clause) {
        return clause.unknowns().stream().anyMatch(Strangers::saysWhatFor) ? null : unknown(clause);
    }

    /** What a clause names that nobody here sells, and nothing else; null if it says more, or may be a greeting or a viewer's name. */
    static @Nullable String unknown(Clause clause) {
        return clause.tokens().size() == 1
                        && clause.tokens().get(0) instanceof Unknown goods
                        && GoodsWords.isOne(goods.text())
                ? goods.text()
                : null;
    }

    /** A word that is surely goods: 苹果, "apples"; not 炖老鸭, which says what for, nor what they come in. */
    static boolean isGoods(Unknown word) {
        return !HOLDING.isAllOf(word.text()) && GoodsWords.isOne(word.text()) && !Strangers.saysWhatFor(word);
    }

    /** 来两斤葡萄干, 两斤红薯粉条: other goods, whose name goes on; 泡酒, 送人, 补补 say what for. */
    static boolean goesOn(List<Token> tokens, int behind, int to) {
        if (!(tokens.get(behind - 1) instanceof Named named)
                || !(tokens.get(behind) instanceof Unknown rest)
                || !rest.isHanzi()
                || !named.touches(rest)
                || named.mention().isSlot()) {
            return false;
        }
        var text = rest.text();
        if (MADE.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        boolean twice = text.length() == 2 && text.charAt(0) == text.charAt(1);
        return text.length() <= LONGEST_HANZI
                && !twice
                && TAKEN.indexOf(text.charAt(text.length() - 1)) < 0
                && !text.endsWith("用")
                && !Portion.isCalled(rest, null)
                && !Strangers.saysWhatFor(rest)
                && !Strangers.isForWhat(rest)
                && tokens.subList(behind + 1, to).stream()
                        .allMatch(token -> token instanceof Word soft && soft.sense() == Sense.POLITE);
    }

    /** All but what wants it, points at it and is kind about it. */
    private static List<Token> tokens(Clause clause) {
        var tokens = new ArrayList<>(clause.tokens());
        while (tokens.size() > 1 && is(tokens.get(0), Sense.VERB, Sense.MORE, Sense.LINK) || isCalledTo(tokens)) {
            tokens.remove(0);
        }
        while (tokens.size() > 1 && is(tokens.get(tokens.size() - 1), Sense.POLITE, Sense.LINK, Sense.CHAT)) {
            tokens.remove(tokens.size() - 1);
        }
        return tokens;
    }

    /** 主播油桃: who is called by the word in front of the goods. */
    private static boolean isCalledTo(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.get(0) instanceof Word word
                && word.sense() == Sense.POLITE
                && Hanzi.is(word.text().charAt(0))
                && word.touches(tokens.get(1));
    }

    private static boolean is(Token token, Sense... senses) {
        return token instanceof Word word && List.of(senses).contains(word.sense());
    }

    private static boolean isKind(Token token) {
        if (!(token instanceof Unknown unknown)) {
            return false;
        }
        var text = unknown.text();
        return !unknown.isHanzi() && !MANNER.isAllOf(text)
                || text.length() <= LONGEST_HANZI
                        && TAKEN.indexOf(text.charAt(text.length() - 1)) < 0
                        && DEGREES.indexOf(text.charAt(0)) < 0
                        && !Hanzi.isHow(text);
    }
}
