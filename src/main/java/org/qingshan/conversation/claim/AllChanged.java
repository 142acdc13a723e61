package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** What changes all that the same message has ordered: 黄桃两箱，红糖两袋，都改成一; "two of each … make both one". */
final class AllChanged {
    private static final Prefiltered ALL = Prefiltered.of("(?:全部?)?都.*|全部?|全|统统|通通|各|both|all|each|them");

    /** Nobody lists more before it; it keeps the time for a hostile text linear. */
    private static final int FURTHEST = 20;

    private AllChanged() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts, Lineup lineup) {
        for (int at = 1; at < Math.min(verdicts.size(), FURTHEST); at++) {
            var ordered = ordered(verdicts.subList(0, at));
            if (ordered.size() > 1 && isSaid(clauses.get(at))) {
                put(at, ordered, clauses.get(at).amounts().get(0).amount(), verdicts, lineup);
            }
        }
    }

    private static List<Claim> ordered(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR)
                .flatMap(verdict -> verdict.claims().stream())
                .filter(claim -> claim.action() == Action.ADD)
                .toList();
    }

    private static boolean isSaid(Clause clause) {
        return clause.has(Sense.CHANGE)
                && !clause.names()
                && clause.amounts().size() == 1
                && clause.unknowns().stream().allMatch(AllChanged::isAll)
                && clause.tokens().stream().anyMatch(AllChanged::isAll)
                && !clause.has(Sense.ASKING, Sense.QUERY, Sense.WAVERING, Sense.MORE, Sense.LESS);
    }

    private static boolean isAll(Token token) {
        return (token instanceof Word || token instanceof Token.Unknown) && ALL.isAllOf(SentenceEnd.text(token));
    }

    private static void put(int at, List<Claim> ordered, Amount amount, List<Verdict> verdicts, Lineup lineup) {
        var changed = new ArrayList<Claim>();
        var asked = new ArrayList<Suggestion>();
        for (var claim : ordered) {
            var now = changed(claim, amount, lineup);
            if (now == null) {
                asked.add(Suggestion.of(claim));
            } else {
                changed.add(now);
                asked.add(Suggestion.of(now));
            }
        }
        verdicts.subList(0, at)
                .replaceAll(verdict -> verdict.stance() == Stance.CLEAR ? Verdict.of(Stance.EMPTY) : verdict);
        verdicts.set(
                at,
                changed.size() == ordered.size()
                        ? Verdict.claims(Stance.CLEAR, changed, false)
                        : Verdict.unclear(asked));
    }

    private static @Nullable Claim changed(Claim claim, Amount amount, Lineup lineup) {
        return lineup.offers().stream()
                .filter(offer -> offer.slot().equals(claim.slot()) && !amount.hasSign())
                .map(offer -> Fit.of(amount, offer, false).quantity())
                .flatMap(Stream::ofNullable)
                .map(quantity -> new Claim(claim.slot(), Action.ADD, quantity))
                .findFirst()
                .orElse(null);
    }
}
