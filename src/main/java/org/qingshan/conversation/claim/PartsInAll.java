package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * What is told apart behind an order and cannot be all of it: 黄桃一箱，也给我妈一箱 are two; "one box, one for mum, one for dad" may be
 * two or three, and is asked.
 */
final class PartsInAll {
    private static final Set<String> TOO = Set.of("也", "也给", "也给我", "也来", "也要", "也想要", "too", "as well", "also");

    private static final Set<String> FURTHER =
            Set.of("这个", "这款", "这种", "this", "还要", "还有", "再", "再来", "另外", "然后", "plus");

    /** Nobody tells apart more; it keeps the time for a hostile text linear. */
    private static final int FURTHEST = 20;

    private PartsInAll() {}

    static void settle(List<Clause> clauses, List<Verdict> verdicts, Lineup lineup) {
        if (verdicts.size() > 2 && verdicts.size() <= FURTHEST && isSumOfRest(clauses, verdicts, lineup)) {
            verdicts.set(0, Verdict.of(Stance.EMPTY));
        }
        int whole = -1;
        var parts = BigDecimal.ZERO;
        for (int at = 0; at < Math.min(verdicts.size(), FURTHEST); at++) {
            var verdict = verdicts.get(at);
            var clause = clauses.get(at);
            if (isSumOf(verdicts.subList(0, at), clause)) {
                verdicts.set(at, Verdict.of(Stance.EMPTY));
            } else if (isWhole(verdict, clause)) {
                whole = at;
                parts = BigDecimal.ZERO;
            } else if (clause.names() || verdict.stance() == Stance.CLEAR) {
                whole = -1;
            } else if (whole >= 0
                    && verdict.stance() == Stance.CHAT
                    && (isBare(clause) || Parts.areOf(verdicts.get(whole), clauses.get(whole), clause, lineup))) {
                var claim = verdicts.get(whole).claims().get(0);
                var part = Parts.sum(claim, clause, lineup);
                if (isToo(clause)) {
                    verdicts.set(whole, Verdict.of(Stance.EMPTY));
                    verdicts.set(at, Verdict.claims(Stance.CLEAR, List.of(more(claim, part)), false));
                    whole = at;
                } else {
                    parts = parts.add(part);
                    if (parts.compareTo(claim.quantity()) > 0) {
                        verdicts.set(whole, Verdict.of(Stance.EMPTY));
                        verdicts.set(
                                at,
                                Verdict.unclear(List.of(
                                        Suggestion.of(more(claim, parts)), new Suggestion(claim.slot(), parts))));
                    }
                }
            }
        }
    }

    /** 来三袋，红糖两袋冰糖一袋; 我和老婆一人一双，布鞋一双，绣花鞋一双: first so many in all, then of what. */
    private static boolean isSumOfRest(List<Clause> clauses, List<Verdict> verdicts, Lineup lineup) {
        var first = clauses.get(0);
        // What is shown may be meant by the first, and the others come to it.
        if (lineup.card() != null
                || clauses.stream().anyMatch(PartsInAll::isFurther)
                || first.names()
                || first.amounts().size() != 1
                || !first.unknowns().isEmpty()
                || first.amounts().get(0).amount().measure() == null
                || verdicts.get(0).stance() == Stance.CHAT) {
            return false;
        }
        var sum = BigDecimal.ZERO;
        int named = 0;
        for (int at = 1; at < verdicts.size(); at++) {
            var verdict = verdicts.get(at);
            if (verdict.stance() == Stance.CLEAR && clauses.get(at).names()) {
                for (var claim : verdict.claims()) {
                    sum = sum.add(claim.action() == Action.ADD ? claim.quantity() : BigDecimal.valueOf(-FURTHEST));
                    named++;
                }
            } else if (verdict.stance() != Stance.EMPTY) {
                return false;
            }
        }
        return named > 1 && sum.compareTo(first.amounts().get(0).amount().number()) == 0;
    }

    /** 来三瓶，还要红糖两袋冰糖一袋: first of what is shown, then of what is named besides. 两盒，还有红糖两袋 may be of anything. */
    static boolean isOfCard(Clause amount) {
        return ClauseJudge.wants(amount) || amount.isPolite() || isSigned(amount);
    }

    /** "+1 and one bag of sugar": what is shown is ordered by a plus. */
    private static boolean isSigned(Clause amount) {
        return amount.amounts().size() == 1
                && amount.amounts().get(0).amount().sign() == '+'
                && amount.amounts().get(0).amount().measure() == null;
    }

    /** 三瓶，还要红糖两袋: so much of what is not named, then of what is named besides. */
    static boolean isBesideNamed(List<Clause> message, Clause amount, Offer card) {
        int next = message.size() > FURTHEST ? 0 : message.indexOf(amount) + 1;
        return next > 0
                && amount.unknowns().isEmpty()
                && next < message.size()
                && amount.amounts().size() == 1
                // "My sister wants one too, another bag of sugar" says twice what she wants.
                && !isToo(amount)
                && (isOfCard(amount) || amount.amounts().get(0).amount().measure() != null)
                && message.subList(0, next).stream().noneMatch(Clause::names)
                && message.get(next).names()
                && !message.get(next).amounts().isEmpty()
                && (isSigned(amount)
                        ? !message.get(next).amounts().get(0).amount().hasSign()
                        : isFurther(message.get(next)))
                && message.stream()
                        .flatMap(clause -> clause.named().stream())
                        .noneMatch(named -> named.mention().offers().contains(card));
    }

    /** 还要红糖两袋, "and two bags of sugar": beside what was said before. */
    static boolean isFurther(Clause clause) {
        return clause.before() == '&'
                || isToo(clause)
                || clause.has(Sense.MORE)
                || clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word && FURTHER.contains(word.text()));
    }

    private static boolean isWhole(Verdict verdict, Clause clause) {
        return verdict.stance() == Stance.CLEAR
                && verdict.claims().size() == 1
                && verdict.claims().get(0).action() == Action.ADD
                && !clause.amounts().isEmpty();
    }

    /** 黄桃3箱，红糖2袋，共5件. */
    private static boolean isSumOf(List<Verdict> before, Clause clause) {
        var claims = before.stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR)
                .flatMap(verdict -> verdict.claims().stream())
                .toList();
        return clause.before() == SecondThoughts.TOTALLED
                && claims.size() > 1
                && claims.stream().allMatch(claim -> claim.action() == Action.ADD)
                && !clause.names()
                && clause.unknowns().isEmpty()
                && clause.amounts().size() == 1
                && (clause.amounts().get(0).amount().isGeneric()
                        || clause.amounts().get(0).amount().isPieces())
                && claims.stream()
                                .map(Claim::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(clause.amounts().get(0).amount().number())
                        == 0;
    }

    /** "One for mum": who gets it is left out before it is read. */
    private static boolean isBare(Clause clause) {
        return clause.tokens().size() == 1 && clause.amounts().size() == 1;
    }

    private static Claim more(Claim claim, BigDecimal part) {
        return new Claim(claim.slot(), claim.action(), Fit.tidy(claim.quantity().add(part)));
    }

    private static boolean isToo(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> token instanceof Word word && TOO.contains(word.text()));
    }
}
