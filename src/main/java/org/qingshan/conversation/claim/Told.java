package org.qingshan.conversation.claim;

import java.util.Set;
import java.util.function.Predicate;
import org.qingshan.conversation.claim.Token.Word;

/** What is only told: it asks nothing, changes nothing and takes nothing back. */
final class Told {
    private Told() {}

    /** It names nothing, asks nothing and takes nothing back. */
    static boolean isTold(Clause clause) {
        return !clause.names() && (takesNothingBack(clause) || isOfOthersBefore(clause) || isEstimated(clause));
    }

    /** 刚刚那个姐姐拿了一箱, 上次有家店给我发了三箱. */
    private static boolean isOfOthersBefore(Clause clause) {
        return clause.tokens().get(0) instanceof Word first
                && first.sense() == Sense.REMARK
                && waversOnly(
                        clause, word -> word.text().length() > 1 && word.text().endsWith("了"));
    }

    /** 一箱12个估计两天就没了. */
    private static boolean isEstimated(Clause clause) {
        return clause.has(Sense.COUNTED)
                && waversOnly(
                        clause, word -> word.text().equals("估计") || word.text().equals("大概"));
    }

    private static boolean waversOnly(Clause clause, Predicate<Word> which) {
        return clause.senses().stream().allMatch(sense -> sense == Sense.WAVERING || !isTakingBack(sense))
                && clause.tokens().stream()
                        .allMatch(token ->
                                !(token instanceof Word word) || word.sense() != Sense.WAVERING || which.test(word));
    }

    private static boolean isTakingBack(Sense sense) {
        return switch (sense) {
            case ASKING, QUERY, TAG, PRICE, CANCEL, REMOVE, LESS, CHANGE, SWAP, SOME, WAVERING -> true;
            default -> false;
        };
    }

    static boolean takesNothingBack(Clause clause) {
        return clause.senses().stream().noneMatch(Told::isTakingBack);
    }

    /** 红糖要两袋，醪糟蛋要搁红糖: what it is for, how it shall be. */
    static boolean isMoreOfSame(Clause clause, Verdict verdict, Set<String> slots) {
        boolean told = verdict.stance() == Verdict.Stance.UNCLEAR
                && clause.names()
                && clause.amounts().isEmpty()
                && (!clause.unknowns().isEmpty() || clause.has(Sense.CHAT))
                && takesNothingBack(clause);
        return told
                && clause.named().stream()
                        .allMatch(name -> name.mention().isClear()
                                && slots.contains(name.mention().offer().slot()));
    }

    /** 还有腊肉半斤(牙口不好): one more of a list. */
    static boolean isListed(Clause clause) {
        return clause.before() == '&'
                && clause.names()
                && clause.amounts().stream()
                        .anyMatch(amounted -> amounted.amount().measure() != null);
    }

    /** 鸡蛋两盒！娃说学校的蛋没味道: of nothing but what was ordered, and no more of it. */
    static boolean isStoryOf(Clause clause, Verdict verdict, Set<String> ordered) {
        return clause.before() != '&'
                && clause.amounts().isEmpty()
                && !clause.has(Sense.WAVERING, Sense.OTHER, Sense.LATER, Sense.ADDRESS)
                && clause.named().stream()
                        .allMatch(name -> name.mention().isClear()
                                && ordered.contains(name.mention().offer().slot()))
                && Overcome.isStatement(clause, verdict);
    }
}
