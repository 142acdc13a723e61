package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/**
 * Several things that each of so many people gets: in 每人一箱黄桃一袋红糖 and "a box of peaches and a bag of sugar each" both are for each
 * of them. A list goes on as long as its parts are built alike; 再来一袋红糖 is no part of it.
 *
 * @param begin where its first part begins
 * @param amounts where it says how much of each thing: a number, "a", or a bare measure behind 各一; at least one
 * @param end where the list ends, exclusive
 */
record EachList(int begin, List<Integer> amounts, int end) {
    private static final Set<String> TAKING = Set.of(
            "来",
            "要",
            "拿",
            "寄",
            "送",
            "发",
            "带",
            "买",
            "拍",
            "订",
            "给",
            "分",
            "都要",
            "来个",
            "想要",
            "want",
            "wants",
            "get",
            "gets",
            "take",
            "takes",
            "need",
            "needs",
            "have",
            "would like");

    /** 另外, "also" begin something else. */
    private static final Set<String> JOINING =
            Set.of("和", "跟", "与", "及", "以及", "同埋", "搭", "配", "and", "plus", "n", "as well as", "comma");

    /** Behind a comma they begin something else too. */
    private static final Set<String> ADDING = Set.of("还有", "加上", "外加");

    /** Nobody lists more; it keeps the time for a hostile text linear. */
    private static final int MOST = 8;

    private static final int NEAR = 30;

    /** The list that begins here; null where none does. */
    static @Nullable EachList at(List<Token> tokens, int from) {
        List<Integer> amounts = new ArrayList<>();
        boolean named = from < tokens.size() && tokens.get(from) instanceof Named;
        int end = from;
        for (int next = from; next >= 0 && amounts.size() < MOST; next = behindComma(tokens, end)) {
            int amount = named ? amountOf(tokens, next) : next;
            int behind = behind(tokens, amount, named, amounts.isEmpty());
            if (behind < 0 || !amounts.isEmpty() && isForSomebody(tokens, next, behind)) {
                break;
            }
            amounts.add(amount);
            end = behind;
            if (!named && !(tokens.get(end - 1) instanceof Named)) {
                // "We are three, a box of peaches each": a number alone begins no list.
                break;
            }
        }
        return amounts.isEmpty() ? null : new EachList(from, amounts, end);
    }

    /** The longest list that ends right before this; null where none does. */
    static @Nullable EachList before(List<Token> tokens, int each) {
        for (int from = Math.max(0, each - NEAR); from < each; from++) {
            boolean first = from == 0 || !(tokens.get(from - 1) instanceof Numeral);
            var list = first ? at(tokens, from) : null;
            if (list != null && list.end == each) {
                return list;
            }
        }
        return null;
    }

    /** Behind 每人, "each": the list begins there, or behind 来, "wants". */
    static int begin(List<Token> tokens, int behind) {
        return behind + 1 < tokens.size() && tokens.get(behind) instanceof Word verb && TAKING.contains(verb.text())
                ? behind + 1
                : behind;
    }

    /** The tokens from here to there, with so many times as much of what the list names. */
    List<Token> multiplied(List<Token> tokens, int from, int to, BigDecimal many) {
        UnaryOperator<BigDecimal> times = one -> one.multiply(many);
        List<Token> all = new ArrayList<>();
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            if (!amounts.contains(at)) {
                all.add(token);
            } else if (token instanceof Numeral number) {
                all.add(times(times.apply(number.value()), token.start(), token.end()));
            } else {
                all.add(times(many, token.start(), token instanceof Measured ? token.start() : token.end()));
                if (token instanceof Measured) {
                    all.add(token);
                }
            }
        }
        return all;
    }

    private static Numeral times(BigDecimal value, int start, int end) {
        return new Numeral(value, Numeral.Spelling.WORDS, start, end);
    }

    /** 黄桃要一箱, 黄桃每人一箱. */
    private static int amountOf(List<Token> tokens, int name) {
        return name < tokens.size() && tokens.get(name) instanceof Named ? begin(tokens, name + 1) : -1;
    }

    /** What follows a part that is so built; -1 where there is none. Of the first alone its name may go without saying. */
    private static int behind(List<Token> tokens, int amount, boolean named, boolean first) {
        if (amount < 0 || !isAmount(tokens, amount)) {
            return -1;
        }
        int at = tokens.get(amount) instanceof Measured ? amount : amount + 1;
        boolean measured = at < tokens.size() && tokens.get(at) instanceof Measured;
        at = measured ? at + 1 : at;
        if (named) {
            return measured ? at : -1;
        }
        int name = InContext.isText(token(tokens, at), "of") ? at + 1 : at;
        boolean isNamed = token(tokens, name) instanceof Named;
        return isNamed ? name + 1 : first ? at : -1;
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        var token = token(tokens, at);
        return token instanceof Numeral
                || token instanceof Measured
                || (InContext.isText(token, "a") || InContext.isText(token, "an"))
                        && (token(tokens, at + 1) instanceof Measured || token(tokens, at + 1) instanceof Named);
    }

    private static int behindComma(List<Token> tokens, int end) {
        int at = end;
        while (token(tokens, at) instanceof Break mark && ",、&".indexOf(mark.mark()) >= 0
                || token(tokens, at) instanceof Sign sign && sign.sign() == '+'
                || token(tokens, at) instanceof Word and
                        && isJoining(and, at > 0 && tokens.get(at - 1) instanceof Break)) {
            at++;
        }
        return at < tokens.size() ? at : -1;
    }

    private static boolean isJoining(Word and, boolean behindComma) {
        return JOINING.contains(and.text()) || ADDING.contains(and.text()) && !behindComma;
    }

    /** 给三个同事各一箱黄桃，一袋红糖给我自己: that is one bag. 给我寄公司 is of all. */
    private static boolean isForSomebody(List<Token> tokens, int part, int behind) {
        boolean isOwn = token(tokens, part - 1) instanceof Break;
        boolean isSent = token(tokens, behind + 1) instanceof Word verb && verb.sense() == Sense.VERB;
        return isOwn
                && !isSent
                && (token(tokens, behind) instanceof Word whose && whose.text().startsWith("给")
                        || InContext.isText(token(tokens, behind), "for"));
    }

    private static @Nullable Token token(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : null;
    }
}
