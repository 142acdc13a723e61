package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * Another thing than what the same message has just ordered: 来两箱黄桃，改成两袋红糖. What was ordered first is wanted no more; where it
 * was several things, it is not said which.
 */
final class Instead {
    private static final Set<String> WORDS =
            Set.of("改", "改成", "改为", "改要", "改做", "换", "换成", "变成", "转做", "change it to", "change that to");

    /** Nobody changes his mind later in a message; it keeps the time for a hostile text linear. */
    private static final int FURTHEST = 20;

    private Instead() {}

    /** Takes out of the verdicts what a later one takes the place of. */
    static void settle(List<Clause> clauses, List<Verdict> verdicts) {
        for (int at = 1; at < Math.min(verdicts.size(), FURTHEST); at++) {
            if (isOfAnother(clauses.get(at), verdicts.get(at), verdicts.subList(0, at))) {
                put(at, verdicts);
            }
        }
    }

    private static boolean isOfAnother(Clause clause, Verdict verdict, List<Verdict> before) {
        if (verdict.stance() != Stance.CLEAR || !clause.names() || clause.before() == '&' || !isSaid(clause)) {
            return false;
        }
        var said = before.stream()
                .flatMap(earlier -> earlier.claims().stream())
                .map(Claim::slot)
                .collect(Collectors.toSet());
        return verdict.claims().stream()
                .allMatch(claim -> claim.action() == Action.REPLACE && !said.contains(claim.slot()));
    }

    /** In front of what it names; 红糖改成两袋 is of the sugar alone. */
    private static boolean isSaid(Clause clause) {
        var tokens = clause.tokens();
        int name = tokens.indexOf(clause.named().get(0));
        return tokens.stream()
                .filter(token -> token instanceof Word word && (WORDS.contains(word.text()) || isOfThat(tokens, word)))
                .anyMatch(word -> tokens.indexOf(word) < name);
    }

    /** "Change that to two boxes of eggs"; "change the peaches to two" is of the peaches. */
    private static boolean isOfThat(List<Token> tokens, Word change) {
        int that = tokens.indexOf(change) + 1;
        return change.text().equals("change")
                && that < tokens.size()
                && (InContext.isText(tokens.get(that), "that") || InContext.isText(tokens.get(that), "it"));
    }

    /** 红糖我不要了，改腊肉两斤: what he had before goes, and this comes for it. */
    private static boolean isGivenUp(List<Verdict> before) {
        return before.stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR)
                .flatMap(verdict -> verdict.claims().stream())
                .anyMatch(claim -> claim.action() == Action.CANCEL);
    }

    private static void put(int at, List<Verdict> verdicts) {
        var ordered = verdicts.subList(0, at).stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR)
                .flatMap(verdict -> verdict.claims().stream())
                .filter(claim -> claim.action() == Action.ADD)
                .toList();
        var wanted = verdicts.get(at);
        if (ordered.size() > 1) {
            verdicts.set(
                    at,
                    Verdict.unclear(wanted.claims().stream()
                            .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                            .toList()));
        } else if (ordered.size() == 1 || isGivenUp(verdicts.subList(0, at))) {
            verdicts.subList(0, at)
                    .replaceAll(
                            verdict -> !ordered.isEmpty() && verdict.claims().equals(ordered)
                                    ? Verdict.of(Stance.EMPTY)
                                    : verdict);
            verdicts.set(
                    at,
                    Verdict.claims(
                            Stance.CLEAR,
                            wanted.claims().stream()
                                    .map(claim -> new Claim(claim.slot(), Action.ADD, claim.quantity()))
                                    .toList(),
                            wanted.sure()));
        }
    }
}
