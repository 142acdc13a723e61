package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** Decides what one clause says: first whether it wants anything at all, then what. */
final class ClauseJudge {
    /** 111, 666, 23333. */
    private static final BigDecimal APPLAUSE = BigDecimal.valueOf(100);

    private static final int LONGEST_NAME = 12;

    private final Lineup lineup;
    private final boolean namesElsewhere;
    private final Lineup ofNamed;

    /** @param named what the message names; an amount alone then means that, and nothing if it is several things */
    ClauseJudge(Lineup lineup, List<Mention> named) {
        this.lineup = lineup;
        this.namesElsewhere = !named.isEmpty();
        var all = named.stream().reduce(Mention::and).filter(Mention::isClear);
        this.ofNamed =
                lineup.answering(all.map(mention -> mention.offer().slot()).orElse(null));
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
            return namesElsewhere ? amountElsewhere(clause) : amountOnly(clause);
        }
        return new PairJudge(clause, wanted || wants(clause)).judge(pairs);
    }

    static boolean wants(Clause clause) {
        return clause.has(Sense.VERB, Sense.MORE, Sense.EACH, Sense.ONLY);
    }

    private static Stance withoutClaim(Clause clause) {
        if (isOfHowItShallBe(clause)) {
            return Stance.STRANGE;
        }
        if (clause.has(
                        Sense.ASKING,
                        Sense.QUERY,
                        Sense.TALKING,
                        Sense.PRICE,
                        Sense.ADDRESS,
                        Sense.WAVERING,
                        Sense.SOME,
                        Sense.CANCEL,
                        Sense.SWAP,
                        Sense.CHANGE)
                || clause.isOnly(Sense.LESS)) {
            return Stance.TALK;
        }
        if (!clause.unknowns().isEmpty()) {
            return Stance.STRANGE;
        }
        return clause.has(Sense.CHAT, Sense.REMARK, Sense.COUNTED) ? Stance.CHAT : Stance.EMPTY;
    }

    /** 不要太熟的, 不要放糖: not of whether, of how. */
    private static boolean isOfHowItShallBe(Clause clause) {
        var first = clause.tokens().get(0);
        boolean without = first instanceof Word word
                && word.text().equals("不要")
                && clause.tokens().size() > 1;
        return without
                && clause.tokens().stream()
                        .skip(1)
                        .allMatch(token -> token instanceof Unknown
                                || token instanceof Word word
                                        && (word.sense() == Sense.LINK || word.sense() == Sense.CHAT));
    }

    /** "想死这口腊肉了，来一斤". */
    private Verdict amountElsewhere(Clause clause) {
        boolean remark = clause.tokens().get(clause.tokens().size() - 1) instanceof Word
                || clause.tokens().get(clause.tokens().size() - 1) instanceof Token.Amounted;
        if (remark && !wants(clause) && clause.amounts().stream().allMatch(ClauseJudge::isFigureOfSpeech)) {
            return Verdict.of(Stance.CHAT);
        }
        boolean clear = clause.before() != '&'
                && clause.unknowns().isEmpty()
                && ofNamed.card() != null
                && !clause.amounts().get(0).amount().isBare();
        return clear ? new CardJudge(clause, ofNamed).judge() : Verdict.unclear(List.of());
    }

    /** 信你一回, 一共两样: nothing that is sold is counted so. */
    private static boolean isFigureOfSpeech(Token.Amounted amounted) {
        var amount = amounted.amount();
        return amount.isBare() && (!amount.digits() || amount.number().compareTo(APPLAUSE) >= 0);
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
        var around = new Strangers(clause);
        boolean persons = strangers.stream().allMatch(Strangers::isPerson) && around.areHarmless();
        if (order && (persons || around.sayWhatFor())) {
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
