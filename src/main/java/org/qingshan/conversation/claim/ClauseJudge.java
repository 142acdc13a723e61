package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Verdict.Stance;

/** Decides what one clause says: first whether it wants anything at all, then what. */
final class ClauseJudge {
    private static final int LONGEST_NAME = 12;

    private final Lineup lineup;
    private final boolean namesElsewhere;

    /** @param namesElsewhere the message names a product, so that a bare amount does not mean the card's */
    ClauseJudge(Lineup lineup, boolean namesElsewhere) {
        this.lineup = lineup;
        this.namesElsewhere = namesElsewhere;
    }

    /** @param wanted a clause before it, in the same list, said "I want" */
    Verdict judge(Clause clause, boolean wanted) {
        if (!clause.names() && clause.amounts().isEmpty()) {
            return Verdict.of(withoutClaim(clause));
        }
        var pairs = clause.names() ? Pairing.of(clause) : List.<Pair>of();
        var asking = new Asking(clause, lineup, pairs);
        if (asking.isTalk()) {
            return asking.verdict();
        }
        if (!clause.names()) {
            return namesElsewhere ? Verdict.unclear(List.of()) : amountOnly(clause);
        }
        return new PairJudge(clause, wanted || wants(clause)).judge(pairs);
    }

    static boolean wants(Clause clause) {
        return clause.has(Sense.VERB, Sense.MORE, Sense.EACH, Sense.ONLY);
    }

    private static Stance withoutClaim(Clause clause) {
        if (clause.has(
                Sense.ASKING,
                Sense.QUERY,
                Sense.TALKING,
                Sense.COUNTED,
                Sense.PRICE,
                Sense.ADDRESS,
                Sense.WAVERING,
                Sense.SOME,
                Sense.CANCEL,
                Sense.SWAP,
                Sense.CHANGE,
                Sense.LESS)) {
            return Stance.TALK;
        }
        if (!clause.unknowns().isEmpty()) {
            return Stance.STRANGE;
        }
        return clause.has(Sense.CHAT, Sense.REMARK) ? Stance.CHAT : Stance.EMPTY;
    }

    private Verdict amountOnly(Clause clause) {
        var strangers = clause.unknowns();
        if (strangers.isEmpty()) {
            return new CardJudge(clause, lineup).judge();
        }
        var amount = clause.amounts().get(0).amount();
        if (isCountedByUnknown(clause)) {
            return Verdict.of(Stance.TALK);
        }
        boolean order = clause.amounts().size() == 1 && (wants(clause) || !amount.isBare() && !amount.isPieces());
        if (order && strangers.stream().allMatch(Strangers::isPerson) && new Strangers(clause).areHarmless()) {
            return new CardJudge(clause, lineup).judge();
        }
        return order && strangers.size() <= 2 && strangers.get(0).text().length() <= LONGEST_NAME
                ? Verdict.unknown(text(strangers))
                : Verdict.of(Stance.TALK);
    }

    /** 再来一首: one of something that nothing here is sold by. */
    private static boolean isCountedByUnknown(Clause clause) {
        var amounted = clause.amounts().get(0);
        var next = clause.unknowns().get(0);
        boolean counted = next.isHanzi() && next.text().length() == 1 && amounted.touches(next);
        return counted && amounted.amount().isBare() && !amounted.amount().digits();
    }

    private static String text(List<Unknown> strangers) {
        return String.join(" ", strangers.stream().map(Unknown::text).toList());
    }
}
