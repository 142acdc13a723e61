package org.qingshan.conversation.claim;

import org.qingshan.conversation.claim.Token.Word;

/** Numbers beside an order that count nothing of it: "before 7 in the morning", "the guard at gate 4", 寄3号楼, 一人一箱. */
final class Numbers {
    private Numbers() {}

    static boolean areOfCircumstance(Clause clause) {
        boolean counts = !clause.amounts().isEmpty();
        boolean open = clause.before() == SecondThoughts.CORRECTED
                || clause.before() == SecondThoughts.TOTALLED
                || clause.before() == '&' && beginsWithAmount(clause);
        if (!counts || open || isAsking(clause)) {
            return false;
        }
        if (clause.has(Sense.COUNTED) && clause.amounts().stream().allMatch(Numbers::isOfPieces)) {
            // 一天要吃四五个
            return clause.named().stream().allMatch(name -> name.mention().by() == Mention.By.SHORT);
        }
        if (clause.names()) {
            return false;
        }
        boolean says = !clause.unknowns().isEmpty() || clause.has(Sense.COUNTED, Sense.TELLING, Sense.ADDRESS);
        boolean bare =
                clause.amounts().stream().allMatch(amounted -> amounted.amount().isBare());
        return says
                && !clause.has(Sense.OTHER)
                && (bare && !ClauseJudge.wants(clause) || clause.has(Sense.TELLING) && isShared(clause));
    }

    private static boolean isOfPieces(Token.Amounted amounted) {
        return amounted.amount().isBare() || amounted.amount().isPieces();
    }

    /** "And a crate": what is listed goes on. */
    private static boolean beginsWithAmount(Clause clause) {
        for (var token : clause.tokens()) {
            if (!(token instanceof Word word && word.sense() == Sense.LINK)) {
                return token instanceof Token.Amounted;
            }
        }
        return false;
    }

    private static boolean isAsking(Clause clause) {
        return clause.has(
                Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.PRICE, Sense.CHANGE, Sense.CANCEL, Sense.LESS, Sense.SOME);
    }

    /** 一人一箱, 每人一袋: who gets what of it. */
    private static boolean isShared(Clause clause) {
        return clause.tokens().stream().noneMatch(token -> token instanceof Word word && word.sense() == Sense.VERB);
    }
}
