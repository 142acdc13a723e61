package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * What somebody orders for several of his people, each in a clause of its own, is added up: 我家黄桃2箱笋2斤，我妹黄桃1箱 are three boxes
 * and two jin. Everybody must be named, and named once.
 */
final class Recipients {
    /** Who orders for more sends a list. */
    private static final int MOST = 8;

    private Recipients() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts) {
        if (verdicts.size() > MOST) {
            return;
        }
        var who = new HashSet<String>();
        var sums = new LinkedHashMap<String, BigDecimal>();
        int first = -1;
        boolean twice = false;
        for (int at = 0; at < verdicts.size(); at++) {
            var verdict = verdicts.get(at);
            if (verdict.stance() == Stance.EMPTY || saysNothing(clauses.get(at), verdict)) {
                continue;
            }
            if (!isPart(clauses.get(at), verdict) || !who.add(text(clauses.get(at), verdict))) {
                return;
            }
            first = first < 0 ? at : first;
            for (var claim : verdict.claims()) {
                twice |= sums.merge(claim.slot(), claim.quantity(), BigDecimal::add) != claim.quantity();
            }
        }
        if (!twice || who.size() < 2) {
            return;
        }
        var all = new ArrayList<Claim>();
        sums.forEach((slot, sum) -> all.add(new Claim(slot, Action.ADD, Fit.tidy(sum))));
        for (int at = first; at < verdicts.size(); at++) {
            verdicts.set(at, at == first ? Verdict.claims(Stance.CLEAR, all, false) : Verdict.of(Stance.EMPTY));
        }
    }

    /** 我妹黄桃1箱: who gets it, of what, how much, and nothing else. */
    private static boolean isPart(Clause clause, Verdict verdict) {
        return verdict.stance() == Stance.CLEAR
                && verdict.claims().stream().allMatch(claim -> claim.action() == Action.ADD)
                && clause.names()
                && clause.unknowns().isEmpty()
                && clause.amounts().size() == clause.named().size()
                && clause.amounts().stream()
                        .allMatch(amounted -> amounted.amount().measure() != null
                                || amounted.amount().digits())
                && clause.tokens().get(0) instanceof Word who
                && (People.areOurs(who)
                        || who.text().startsWith("俺")
                        || who.text().equals("me"));
    }

    /** 帮同事带, 一起付. */
    private static boolean saysNothing(Clause clause, Verdict verdict) {
        return verdict.stance() == Stance.CHAT
                && !clause.names()
                && clause.amounts().isEmpty();
    }

    /** Who gets what: 我鸡蛋一盒，我红糖一袋 is of two things. */
    private static String text(Clause clause, Verdict verdict) {
        return verdict.claims().stream()
                .map(Claim::slot)
                .collect(
                        Collectors.joining(",", SentenceEnd.text(clause.tokens().get(0)) + ":", ""));
    }
}
