package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What is perhaps wanted another time, behind what is wanted now: "two boxes of peaches, but maybe eggs later"; 黄桃两箱，鸡蛋可能晚点要. It says
 * nothing of the order.
 */
final class PerhapsLater {
    private static final Set<String> LATER = Set.of(
            "later",
            "tomorrow",
            "next time",
            "another time",
            "another day",
            "next week",
            "晚点",
            "晚些",
            "回头",
            "以后",
            "下次",
            "下回",
            "改天",
            "过几天",
            "过两天",
            "明天",
            "再说",
            "再看",
            "再看看",
            "等会",
            "等会儿",
            "待会",
            "待会儿",
            "后面再说",
            "晚点再说",
            "下次再说");

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 12;

    private PerhapsLater() {}

    static List<Token> leftOut(List<Token> tokens) {
        int from = tokens.size() - 1;
        while (from > 0 && tokens.size() - from <= LONGEST && isOfIt(tokens.get(from))) {
            if (isBoundary(tokens.get(from)) && isSaid(tokens.subList(from + 1, tokens.size()))) {
                var before = tokens.subList(0, from);
                return isOrder(before) && isOfOther(before, tokens.subList(from, tokens.size())) ? before : tokens;
            }
            from--;
        }
        return tokens;
    }

    private static boolean isBoundary(Token token) {
        return token instanceof Break || token instanceof Word word && (word.sense() == Sense.AND || isBut(word));
    }

    private static boolean isBut(Word word) {
        return word.sense() == Sense.BUT
                || word.text().equals("but")
                || word.text().equals("不过");
    }

    /** Nothing is asked, counted or changed. */
    private static boolean isOfIt(Token token) {
        if (token instanceof Word word) {
            return switch (word.sense()) {
                case WAVERING, LATER, POLITE, LINK, CHAT, VERB, AND, BUT, REMARK -> true;
                default -> false;
            };
        }
        return token instanceof Named || token instanceof Break mark && mark.mark() != '?';
    }

    private static boolean isSaid(List<Token> behind) {
        return behind.stream().anyMatch(Named.class::isInstance)
                && behind.stream().anyMatch(token -> token instanceof Word when && LATER.contains(when.text()));
    }

    private static boolean isOrder(List<Token> before) {
        return before.stream().anyMatch(Named.class::isInstance)
                && before.stream().anyMatch(Numeral.class::isInstance);
    }

    private static boolean isOfOther(List<Token> before, List<Token> behind) {
        return behind.stream()
                .filter(Named.class::isInstance)
                .map(token -> ((Named) token).mention())
                .noneMatch(later -> before.stream()
                        .filter(Named.class::isInstance)
                        .anyMatch(token -> ((Named) token).mention().overlaps(later)));
    }
}
