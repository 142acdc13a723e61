package org.qingshan.conversation.claim;

import org.qingshan.conversation.claim.Verdict.Stance;

/** What was hesitated about or asked of oneself before an order, which the order settles. */
final class Overcome {
    private Overcome() {}

    static boolean isOvercome(Clause clause, Verdict verdict) {
        return verdict.stance() == Stance.HESITANT && Wondering.isOvercome(clause)
                || verdict.stance() == Stance.TALK
                        && (isBareQuestion(clause)
                                || Wondering.isOfMistake(clause)
                                || Wondering.isOfStream(clause)
                                || Wondering.isGivenUpBefore(clause));
    }

    /** 黄桃？来一箱: asked of oneself. */
    private static boolean isBareQuestion(Clause clause) {
        return clause.isBareName()
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Token.Named
                                || token instanceof Token.Word word
                                        && (word.text().equals("?") || word.sense() == Sense.POLITE));
    }

    /** 冰箱只剩一个蛋了, "my kids eat eggs like there's no tomorrow": before a wish it says why. */
    static boolean isStatement(Clause clause, Verdict verdict) {
        return verdict.stance() == Stance.TALK
                && clause.senses().stream().noneMatch(Overcome::isOfOrder)
                && !Conditions.areIn(clause);
    }

    private static boolean isOfOrder(Sense sense) {
        return switch (sense) {
            case ASKING, QUERY, TAG, PRICE, CANCEL, REMOVE, CHANGE, SWAP, SOME, VERB, MORE, ONLY, EACH -> true;
            default -> false;
        };
    }

    /** 黄桃一箱，顺便问下几点下播: whatever the answer, the order stands. */
    static boolean isByTheWay(Clause clause) {
        return clause.before() == '&'
                && !clause.names()
                && clause.tokens().get(0) instanceof Token.Word asking
                && asking.sense() == Sense.ASKING
                && asking.text().endsWith("下")
                && clause.tokens().stream()
                                .filter(token -> token instanceof Token.Word word && word.sense() == Sense.ASKING)
                                .count()
                        > 1;
    }

    /** 那我要两袋. */
    static boolean isThen(Clause clause) {
        return clause.tokens().get(0) instanceof Token.Word then
                && then.sense() == Sense.POLITE
                && then.text().startsWith("那");
    }

    /** 论盒卖啊, 我姐要的三斤: it asks nothing, or only whether it heard right. */
    static boolean isSettledByThen(Clause clause, Verdict verdict) {
        boolean open = switch (verdict.stance()) {
            case TALK, TOLD, HESITANT, UNCLEAR -> true;
            default -> false;
        };
        return open
                && !clause.names()
                && !Conditions.areIn(clause)
                && !clause.has(Sense.CANCEL, Sense.PRICE)
                && (!clause.amounts().isEmpty() || !clause.has(Sense.QUERY, Sense.ASKING, Sense.TAG));
    }
}
