package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** Decides what one clause says: first whether it wants anything at all, then what. */
final class ClauseJudge {
    private static final Set<String> TOO = Set.of("我也要", "我也来", "我也想要", "也要", "我也要这个");

    private final Lineup lineup;
    private final AmountJudge amounts;
    private final boolean single;
    private final @Nullable Everything everything;

    ClauseJudge(Lineup lineup, List<Clause> message) {
        this.lineup = lineup;
        this.amounts = new AmountJudge(lineup, message);
        this.single = message.stream()
                        .filter(clause -> clause.names() || !clause.amounts().isEmpty())
                        .count()
                == 1;
        this.everything = Everything.in(message, lineup);
    }

    /** @param wanted a clause before it, in the same list, said "I want" */
    Verdict judge(Clause clause, boolean wanted) {
        if (!clause.names() && clause.amounts().isEmpty()) {
            return ofNothing(clause);
        }
        if (OffSale.isSaid(clause)) {
            return Verdict.of(Stance.CHAT);
        }
        var special = ofAll(clause);
        special = special == null ? ofOtherTimes(clause) : special;
        special = special == null ? ofSwap(clause) : special;
        return special == null ? ofGoods(clause, wanted) : special;
    }

    /** What names nothing and counts nothing. */
    private Verdict ofNothing(Clause clause) {
        if (clause.before() != ' ' && BareWish.isThen(clause)) {
            return Verdict.of(Stance.HESITANT);
        }
        if (isSame(clause) || BareWish.isAllOf(clause)) {
            return same();
        }
        return isSome(clause) ? Verdict.unclear(same().suggestions()) : Verdict.of(Talk.stance(clause));
    }

    /** Of everything on sale, of all but one, of what others want; null if it is of none of these. */
    private @Nullable Verdict ofAll(Clause clause) {
        if (!clause.names() && Talk.isOfWhatCame(clause)) {
            return Verdict.of(Stance.HESITANT);
        }
        if (everything != null && Everything.isWanted(clause) && !isWantedByOther(clause)) {
            return everything.verdict(clause);
        }
        boolean leftOut = clause.has(Sense.EXCEPT) || everything != null && clause.has(Sense.CANCEL);
        if (leftOut && clause.names()) {
            // 除了腊肉 says something only where another clause wants all the rest.
            return Verdict.of(everything != null && clause.amounts().isEmpty() ? Stance.CHAT : Stance.TALK);
        }
        if (clause.has(Sense.SAME) && !clause.names() && !clause.has(Sense.REMARK, Sense.COUNTED)) {
            return Verdict.unclear(lineup.card() == null ? List.of() : Suggestions.of(lineup.card(), clause.amounts()));
        }
        return null;
    }

    /** Of a dish, of another day, of how much something weighs or holds; null if it is of none of these. */
    private static @Nullable Verdict ofOtherTimes(Clause clause) {
        if (Ingredients.areAll(clause) || clause.has(Sense.LATER) && !clause.has(Sense.CANCEL)) {
            return Verdict.of(Stance.CHAT);
        }
        boolean figures = !clause.startsWithSwap() && Figures.areOfGoods(clause);
        return figures ? Verdict.of(clause.names() || clause.has(Sense.QUERY) ? Stance.TALK : Stance.TOLD) : null;
    }

    /** One thing for another; null if it is of none. */
    private static @Nullable Verdict ofSwap(Clause clause) {
        if (clause.startsWithSwap()) {
            return Verdict.unclear(Swap.exchanging(Suggestions.of(clause, Pairing.of(clause)), Suggestion.WHATEVER));
        }
        var swap = Swap.in(clause);
        if (swap != null) {
            return swap.verdict();
        }
        var part = Swap.ofSomething(clause);
        return part.isEmpty() && !Swap.isOfPart(clause) ? null : Verdict.unclear(part);
    }

    private Verdict ofGoods(Clause clause, boolean wanted) {
        var pairs = clause.names() ? Pairing.of(clause) : List.<Pair>of();
        var asking = new Asking(clause, lineup, pairs);
        if (asking.isTalk()) {
            var verdict = asking.verdict();
            return verdict.stance() == Stance.TALK && Told.isTold(clause) ? Verdict.of(Stance.TOLD) : verdict;
        }
        if (isInstead(clause)) {
            return Verdict.unclear(Suggestions.of(clause.named().get(0).mention(), null));
        }
        return clause.names()
                ? new PairJudge(clause, wanted || wants(clause), single).judge(pairs)
                : amounts.judge(clause);
    }

    /** "Eggs instead", without saying how much. */
    private static boolean isInstead(Clause clause) {
        return clause.named().size() == 1
                && clause.amounts().isEmpty()
                && clause.unknowns().isEmpty()
                && !AsSold.isOneThing(clause)
                && clause.tokens().stream().anyMatch(token -> InContext.isText(token, "instead"))
                && !clause.has(Sense.CANCEL, Sense.REMOVE, Sense.SWAP, Sense.ASKING, Sense.QUERY);
    }

    /** 跟楼上一样, "me too", and nothing else. */
    private static boolean isSame(Clause clause) {
        boolean too =
                clause.tokens().stream().anyMatch(token -> token instanceof Word word && TOO.contains(word.text()));
        return (clause.has(Sense.SAME) || too)
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && switch (word.sense()) {
                                    case SAME, POLITE, LINK, VERB, MORE, AND -> true;
                                    default -> false;
                                });
    }

    /** "I want some of those", 给我来点. */
    private static boolean isSome(Clause clause) {
        // 要带点肥的: which.
        boolean kind = clause.tokens().get(clause.tokens().size() - 1) instanceof Word of
                && of.sense() == Sense.CHAT
                && of.text().endsWith("的");
        return !kind
                && clause.has(Sense.SOME)
                && (clause.has(Sense.VERB) || clause.tokens().stream().anyMatch(ClauseJudge::isTakingSome))
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && switch (word.sense()) {
                                    case SOME, POLITE, LINK, VERB, CHAT -> true;
                                    default -> false;
                                });
    }

    private static boolean isTakingSome(Token token) {
        return token instanceof Word some
                && some.sense() == Sense.SOME
                && Hanzi.is(some.text().charAt(0));
    }

    private Verdict same() {
        var card = lineup.card();
        var suggestions = card == null ? List.<Suggestion>of() : List.of(new Suggestion(card.slot(), Fit.least(card)));
        return new Verdict(Stance.WISHED, List.of(), suggestions, null, true);
    }

    /** "my sister wants one of everything" is a lot to take her word for. */
    private static boolean isWantedByOther(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Word word && word.text().equals("wants"));
    }

    static boolean wants(Clause clause) {
        return clause.has(Sense.VERB, Sense.MORE, Sense.EACH, Sense.ONLY);
    }
}
