package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * What somebody says beside goods that he gives back, or of which he wants another amount, is why: 改成两箱吧，跟老公商量了冰箱放不下;
 * "cancel the bamboo, my stomach does not agree". It takes nothing back, unless it asks, sets a condition or speaks of other goods.
 */
final class Explained {
    /** Who hesitates with these has done so before. */
    private static final Set<String> DONE = Set.of("", "带了", "说好了", "changed my mind", "on second thought");

    private static final Set<String> TALKED_OVER = Set.of("商量", "商量一下", "商量下");
    private static final Set<String> OVER = Set.of("了", "过", "好了", "好");
    private static final Set<String> TAKING_BACK =
            Set.of("no", "nope", "don't", "dont", "do not", "wait", "别", "不要", "先别");

    /** Who says more than this means more than that. */
    private static final int MOST = 8;

    private Explained() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts) {
        int last = verdicts.size() - 1;
        while (last > 0 && verdicts.get(last).stance() != Stance.CLEAR) {
            last--;
        }
        if (last < 0 || verdicts.size() > MOST || !isChange(clauses.get(last), verdicts.get(last))) {
            return;
        }
        var slots = verdicts.get(last).claims().stream().map(Claim::slot).collect(Collectors.toSet());
        for (int at = 0; at < verdicts.size(); at++) {
            if (verdicts.get(at).isOpen() && !isWhy(clauses.get(at), slots)) {
                return;
            }
        }
        verdicts.replaceAll(verdict -> verdict.isOpen() ? Verdict.of(Stance.CHAT) : verdict);
    }

    private static boolean isChange(Clause clause, Verdict verdict) {
        return verdict.stance() == Stance.CLEAR
                && clause.names()
                && clause.has(Sense.CANCEL, Sense.REMOVE, Sense.LESS, Sense.CHANGE)
                && verdict.claims().stream().noneMatch(claim -> claim.action() == Action.ADD);
    }

    private static boolean isWhy(Clause clause, Set<String> slots) {
        return !clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.LATER)
                && !clause.has(Sense.CHANGE, Sense.MORE, Sense.SWAP, Sense.CANCEL, Sense.REMOVE)
                && !(ClauseJudge.wants(clause)
                        && (!clause.amounts().isEmpty() || !clause.unknowns().isEmpty()))
                && !(clause.tokens().get(0) instanceof Word first && TAKING_BACK.contains(first.text()))
                && clause.named().stream()
                        .flatMap(named -> named.mention().offers().stream())
                        .allMatch(offer -> slots.contains(offer.slot()))
                && areHarmless(clause.tokens());
    }

    private static boolean areHarmless(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word word && !isHarmless(word) && !isTalkedOver(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    /** 跟老公商量了; who still has to do so has not made up his mind. */
    private static boolean isTalkedOver(List<Token> tokens, int at) {
        return tokens.get(at) instanceof Word word
                && TALKED_OVER.contains(word.text())
                && at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Word over
                && OVER.contains(over.text());
    }

    private static boolean isHarmless(Word word) {
        return !Conditions.isOne(word) && (word.sense() != Sense.WAVERING || DONE.contains(word.text()));
    }
}
