package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * A clause that orders nothing more, because the one before it has said so already: 红糖鸡蛋各一份，一袋一盒; "one for me, one for my
 * sister, so two boxes of peaches". And what a clause says of goods that are only spoken of: 两箱黄桃，围着电视吃，那就是过年.
 */
final class Restating {
    private static final Set<String> BESIDE =
            Set.of("哈", "啊", "呀", "哦", "吧", "了", "就", "就是", "是", "嘛", "那", "so", "yes", "that's");
    private static final Set<String> KEEPING = Set.of("留", "剩", "留下", "只留", "剩下", "就留");
    /** Who says more says something else; it keeps the time for a hostile text linear. */
    private static final int MOST = 12;

    private static final Set<String> REST =
            Set.of("其他", "其余", "其它", "剩下的", "其他的", "the rest", "all the others", "everything else");
    private static final Set<String> YES = Set.of("yes", "yes please", "yeah", "yep", "要", "我要", "来");
    private static final Prefiltered CONCLUSION =
            Prefiltered.of("^(那|这|那才|这才)(就是|才是|才叫|就叫|不就是|便是)[^不没给送].*|^(that's|that is) (my|the|what|a) .*");

    private Restating() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts, Lineup lineup) {
        for (int at = 1; at < verdicts.size() && at < clauses.size(); at++) {
            var before = verdicts.get(at - 1);
            var clause = clauses.get(at);
            if (isKept(before, clause, verdicts.get(at))) {
                verdicts.set(at, Verdict.of(Stance.UNCLEAR));
            } else if (isInMeasures(before, clause, lineup)) {
                verdicts.set(at, Verdict.of(Stance.EMPTY));
            } else if (before.stance() == Stance.CLEAR && (isAllThere(clause) || isOfSame(before, clause))) {
                verdicts.set(at, Verdict.of(Stance.EMPTY));
            } else if (before.stance() == Stance.TALK && isAnswered(clauses.get(at - 1), clause)) {
                verdicts.set(at - 1, Verdict.of(Stance.CHAT));
                verdicts.set(
                        at, verdicts.get(at).stance() == Stance.WISHED ? Verdict.of(Stance.EMPTY) : verdicts.get(at));
            } else if (isSame(clauses.get(at - 1), before, clause, verdicts.get(at))) {
                verdicts.set(at - 1, Verdict.of(Stance.EMPTY));
            } else if (verdicts.get(at).stance() != Stance.EMPTY
                    && isConclusion(clause)
                    && isOnlySpokenOf(clauses, verdicts, at)) {
                verdicts.set(at, Verdict.of(Stance.HESITANT));
            }
        }
    }

    /** 退一箱黄桃，留两箱: what stays, which need not be what is left of what he has. */
    private static boolean isKept(Verdict before, Clause clause, Verdict verdict) {
        return before.claims().size() == 1
                && before.claims().get(0).action() == Action.REDUCE
                && !clause.names()
                && clause.tokens().get(0) instanceof Word keep
                && KEEPING.contains(keep.text())
                && verdict.claims().size() == 1
                && verdict.claims().get(0).slot().equals(before.claims().get(0).slot());
    }

    /** 各要一份，一箱一盒哈: the same, each in its own measure. */
    private static boolean isInMeasures(Verdict before, Clause clause, Lineup lineup) {
        if (before.stance() != Stance.CLEAR
                || before.claims().size() < 2
                || clause.names()
                || clause.amounts().isEmpty()
                || !clause.tokens().stream().allMatch(Restating::isPlain)) {
            return false;
        }
        var amounts = clause.amounts();
        boolean each = amounts.size() == 1 && clause.has(Sense.EACH);
        if (!each && amounts.size() != before.claims().size()) {
            return false;
        }
        for (int at = 0; at < before.claims().size(); at++) {
            var claim = before.claims().get(at);
            var amount = amounts.get(each ? 0 : at).amount();
            boolean same = claim.action() == Action.ADD
                    && !amount.isBare()
                    && lineup.offers().stream()
                            .filter(offer -> offer.slot().equals(claim.slot()))
                            .allMatch(offer -> claim.quantity()
                                    .equals(Fit.of(amount, offer, false).quantity()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(Token token) {
        return token instanceof Amounted
                || token instanceof Word word && (BESIDE.contains(word.text()) || word.sense() == Sense.EACH);
    }

    /** Two boxes, and then so many of what: said of nothing first, and then in full. */
    private static boolean isSame(Clause former, Verdict before, Clause clause, Verdict verdict) {
        return before.stance() == Stance.CLEAR
                && verdict.stance() == Stance.CLEAR
                && before.claims().equals(verdict.claims())
                && before.claims().size() == 1
                && before.claims().get(0).action() == Action.ADD
                && !former.names()
                && former.amounts().stream()
                        .allMatch(one ->
                                one.amount().measure() != null && !one.amount().hasSign())
                && former.tokens().stream().noneMatch(token -> token instanceof Word word && word.sense() == Sense.MORE)
                // 我要一箱，我妈要一箱，黄桃
                && isOfFamily(former) == isOfFamily(clause)
                && clause.names()
                && !clause.has(Sense.MORE);
    }

    private static boolean isOfFamily(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> token instanceof Word who && People.areFamily(who));
    }

    /** 鸡蛋八盒；其余不要, "two jin, no more"; not 全部不要. */
    private static boolean isAllThere(Clause clause) {
        boolean rest =
                clause.tokens().stream().anyMatch(token -> token instanceof Word word && REST.contains(word.text()))
                        && clause.has(Sense.CANCEL)
                        && !clause.has(Sense.REMOVE);
        boolean no = InContext.isText(clause.tokens().get(0), "no more");
        return (rest || no)
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Word word
                                && switch (word.sense()) {
                                    case EVERY, CANCEL, POLITE, LINK -> true;
                                    default -> false;
                                });
    }

    /** 两盒蛋，蛋要土鸡蛋: which. */
    private static boolean isOfSame(Verdict before, Clause clause) {
        return clause.named().size() > 1
                && clause.amounts().isEmpty()
                && !clause.has(Sense.MORE)
                && clause.tokens().stream()
                        .allMatch(token -> token instanceof Token.Named
                                || token instanceof Word word
                                        && switch (word.sense()) {
                                            case VERB, POLITE, LINK -> true;
                                            default -> false;
                                        })
                && clause.named().stream()
                        .allMatch(named -> named.mention().isClear()
                                && before.claims().stream()
                                        .anyMatch(claim -> claim.slot()
                                                .equals(named.mention().offer().slot())));
    }

    /** "Brown sugar? Yes please, one bag". */
    private static boolean isAnswered(Clause question, Clause answer) {
        return question.named().size() == 1
                && question.tokens().stream()
                        .allMatch(token -> token instanceof Token.Named
                                || token instanceof Word word && word.sense() == Sense.QUERY)
                && answer.tokens().get(0) instanceof Word yes
                && YES.contains(yes.text());
    }

    private static boolean isConclusion(Clause clause) {
        return !clause.names() && clause.amounts().isEmpty() && CONCLUSION.isAllOf(spoken(clause));
    }

    private static String spoken(Clause clause) {
        var said = new ArrayList<String>();
        for (var token : clause.tokens()) {
            said.add(token instanceof Word word ? word.text() : token instanceof Token.Unknown un ? un.text() : "");
        }
        boolean latin = !said.get(0).isEmpty() && Latin.is(said.get(0).charAt(0));
        return String.join(latin ? " " : "", said);
    }

    /** Nothing says that it is wanted: a picture, or a joke. */
    private static boolean isOnlySpokenOf(List<Clause> clauses, List<Verdict> verdicts, int until) {
        if (clauses.size() > MOST) {
            return false;
        }
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            if (verdicts.get(at).stance() == Stance.CLEAR
                    && (at > until || ClauseJudge.wants(clause) || clause.isPolite())) {
                return false;
            }
        }
        return true;
    }
}
