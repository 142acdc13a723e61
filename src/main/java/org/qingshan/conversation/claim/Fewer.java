package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** That what was ordered is too much: 红糖少点吧，两袋; 红糖多了，给我两袋; "one box of peaches is enough". How much it shall be is said beside it. */
final class Fewer {
    private static final Set<String> LESS = Set.of("少点", "少一点", "少些", "少一些", "多了");
    private static final Prefiltered NOT_SO_MUCH = Prefiltered.of("我?(?:不要|要不了|不需要|用不了|不用|不必|用不着)[那这]么多了?");
    private static final Prefiltered ENOUGH = Prefiltered.of(
            "(?:is|are|will be|would be|should be) (?:quite )?(?:enough|plenty|all (?:i|we) need)\\b.*|(?:will|would) do(?: me)?|(?:that'll|that will) do(?: me)?");

    private static final Set<String> PLENTY = Set.of("enough", "plenty");

    /** Between what is named and what is said of it. */
    private static final Set<String> BEFORE = Set.of("要", "我", "我要", "就", "还是", "来", "买", "拿");

    /** It keeps the time for a hostile text linear. */
    private static final int LONGEST = 40;

    private Fewer() {}

    /** Whether the words say so of the one thing that they name; 人多了，红糖给我两袋 does not. */
    static boolean isSaid(List<Token> tokens) {
        if (tokens.size() > LONGEST || namesSeveral(tokens)) {
            return false;
        }
        boolean counted = false;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (counted && token instanceof Word word && ENOUGH.isAllOf(word.text())) {
                return true;
            }
            if (!counted && token instanceof Word word && isLess(word, tokens, at)) {
                return true;
            }
            counted |= token instanceof Numeral;
        }
        return false;
    }

    private static boolean isLess(Word word, List<Token> tokens, int at) {
        return (LESS.contains(word.text()) || NOT_SO_MUCH.isAllOf(word.text()))
                && isOfNamed(tokens, at)
                && isEnd(tokens, at + 1);
    }

    /** Behind the name, or in front of everything. */
    private static boolean isOfNamed(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && tokens.get(before) instanceof Word word && BEFORE.contains(word.text())) {
            before--;
        }
        return before < 0 || tokens.get(before) instanceof Named;
    }

    /** Nothing but soft words up to the next mark. */
    private static boolean isEnd(List<Token> tokens, int from) {
        int at = from;
        while (Token.at(tokens, at) instanceof Word soft && soft.sense() == Sense.POLITE) {
            at++;
        }
        var end = Token.at(tokens, at);
        return end instanceof Break || end instanceof Numeral;
    }

    private static boolean namesSeveral(List<Token> tokens) {
        return tokens.stream()
                        .filter(Named.class::isInstance)
                        .map(token -> ((Named) token).mention().offers())
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * "Two bags is plenty", which neither asks nor tells; "is enough for four people" and "is enough?" may do both. "Make it one bag less" and
     * 改少一袋 change by so much, not to so much.
     */
    static List<Token> settled(List<Token> tokens) {
        int change = tokens.size() > LONGEST ? -1 : changeByLess(tokens);
        if (change >= 0) {
            var by = new ArrayList<>(tokens);
            by.set(
                    change,
                    new Word(
                            Sense.LINK,
                            "it",
                            tokens.get(change).start(),
                            tokens.get(change).end()));
            return by;
        }
        for (int at = 1; at + 1 < tokens.size() && at < LONGEST; at++) {
            if (isEnough(tokens, at)) {
                var settled = new ArrayList<>(tokens.subList(0, at));
                settled.add(new Word(
                        Sense.POLITE,
                        "is enough",
                        tokens.get(at).start(),
                        tokens.get(at + 1).end()));
                settled.addAll(tokens.subList(at + 2, tokens.size()));
                return settled;
            }
        }
        return tokens;
    }

    /** Where a change is said of which "less" is said too, right beside the only amount; -1 if nowhere. */
    private static int changeByLess(List<Token> tokens) {
        int change = -1;
        int number = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral) {
                if (number >= 0) {
                    return -1;
                }
                number = at;
            } else if (tokens.get(at) instanceof Word word && word.sense() == Sense.CHANGE && number < 0) {
                change = at;
            }
        }
        if (change < 0 || number < 0) {
            return -1;
        }
        int behind = number + 1;
        while (Token.at(tokens, behind) instanceof Measured
                || Token.at(tokens, behind) instanceof Named
                || Token.at(tokens, behind) instanceof Word of && of.sense() == Sense.LINK) {
            behind++;
        }
        return change + 1 == number - 1 && isLess(Token.at(tokens, number - 1)) || isLess(Token.at(tokens, behind))
                ? change
                : -1;
    }

    private static boolean isLess(@Nullable Token token) {
        return token instanceof Word word && word.sense() == Sense.LESS && !LESS.contains(word.text());
    }

    private static boolean isEnough(List<Token> tokens, int at) {
        boolean said = tokens.get(at) instanceof Word is
                && (is.text().equals("is") || is.text().equals("are"))
                && tokens.get(at + 1) instanceof Unknown enough
                && PLENTY.contains(enough.text());
        if (!said) {
            return false;
        }
        int end = at + 2;
        while (Token.at(tokens, end) instanceof Word soft
                && soft.sense() == Sense.POLITE
                && !soft.text().startsWith("for ")) {
            end++;
        }
        var mark = Token.at(tokens, end);
        return (mark == null || mark instanceof Break stop && stop.mark() != '?') && isHowMuch(tokens, at);
    }

    /** From the beginning on nothing than how much of what. */
    private static boolean isHowMuch(List<Token> tokens, int end) {
        boolean counted = false;
        boolean named = false;
        for (var token : tokens.subList(0, end)) {
            boolean soft = token instanceof Word word && (word.sense() == Sense.POLITE || word.sense() == Sense.LINK);
            if (!soft && !(token instanceof Numeral || token instanceof Measured || token instanceof Named)) {
                return false;
            }
            counted |= token instanceof Measured;
            named |= token instanceof Named;
        }
        return counted && named;
    }
}
