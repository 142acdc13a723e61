package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** 黄桃两箱再来一箱: so much, and right behind it so much more of the same are both together. */
final class OnTop {
    private OnTop() {}

    /** The same tokens, with the sum in the place of both. */
    static List<Token> summed(List<Token> tokens) {
        var one = OneMore.summed(tokens);
        return one == null ? summedInChinese(tokens) : one;
    }

    private static List<Token> summedInChinese(List<Token> tokens) {
        int first = firstNumber(tokens);
        if (first < 0 || !isAmount(tokens, first)) {
            return tokens;
        }
        int more = first + 2;
        if (more < tokens.size() && tokens.get(more) instanceof Named) {
            more++;
        }
        if (more < tokens.size() && isPause(tokens.get(more))) {
            more++;
        }
        int and = more;
        more += and + 1 < tokens.size() && isThen(tokens.get(and)) && isMore(tokens.get(and + 1)) ? 1 : 0;
        int second = more + 1;
        boolean onTop = more < tokens.size()
                && isAmount(tokens, second)
                && (isMore(tokens.get(more))
                        || isPlus(tokens, more)
                        || isOther(tokens.get(more)) && isSame(tokens, first, second))
                && tokens.get(first + 1) instanceof Measured one
                && tokens.get(second + 1) instanceof Measured other
                && one.measure().equals(other.measure())
                && isPlainBehind(tokens, second + 2)
                && tokens.subList(0, more).stream()
                                .filter(Named.class::isInstance)
                                .count()
                        <= 1;
        return onTop ? together(tokens, first, and, second) : tokens;
    }

    /** Where the first number stands with nothing before it that makes a story of it; -1 if there is none. */
    private static int firstNumber(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token instanceof Numeral) {
                return at;
            }
            boolean plain = token instanceof Named
                    || token instanceof Break
                    || token instanceof Word word
                            && switch (word.sense()) {
                                case POLITE, VERB, LINK -> true;
                                default -> false;
                            };
            if (!plain) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at) instanceof Numeral number
                && number.spelling() != Numeral.Spelling.VAGUE
                && tokens.get(at + 1) instanceof Measured;
    }

    private static boolean isMore(Token token) {
        return token instanceof Word word
                && word.sense() == Sense.MORE
                && Hanzi.is(word.text().charAt(0));
    }

    /** 然后再来一箱. */
    private static boolean isThen(Token token) {
        return token instanceof Word word && word.sense() == Sense.AND || InContext.isText(token, "对了");
    }

    /** 1箱+1箱, in one breath. */
    private static boolean isPlus(List<Token> tokens, int at) {
        return tokens.get(at) instanceof Token.Sign plus && plus.sign() == '+' && !isPause(tokens.get(at - 1));
    }

    /** 黄桃一箱，另外一箱给我妈; of two boxes 另外一箱 may be one. */
    private static boolean isOther(Token token) {
        return token instanceof Word word
                && (word.text().equals("另外") || word.text().equals("还有"));
    }

    private static boolean isSame(List<Token> tokens, int first, int second) {
        return ((Numeral) tokens.get(first)).value().compareTo(((Numeral) tokens.get(second)).value()) == 0;
    }

    private static boolean isPause(Token token) {
        return token instanceof Break mark && mark.mark() == ',';
    }

    private static boolean isPlainBehind(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size()).stream()
                .allMatch(token -> token instanceof Break mark && mark.mark() != '?'
                        || token instanceof Word word
                                && (word.sense() == Sense.POLITE
                                        || word.text().startsWith("给")
                                        || word.text().equals("是")
                                        || word.text().equals("的")));
    }

    private static List<Token> together(List<Token> tokens, int first, int more, int second) {
        var number = (Numeral) tokens.get(first);
        var sum = number.value().add(((Numeral) tokens.get(second)).value());
        var whole = new ArrayList<>(tokens.subList(0, first));
        whole.add(new Numeral(sum, number.spelling(), number.start(), number.end()));
        whole.addAll(tokens.subList(first + 1, more).stream()
                .filter(token -> !(token instanceof Break))
                .toList());
        whole.addAll(tokens.subList(second + 2, tokens.size()));
        return whole;
    }
}
