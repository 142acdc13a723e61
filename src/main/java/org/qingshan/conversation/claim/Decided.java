package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * Who says at last what he wants has made up his mind: 腊肉我从来吃不惯，我来一斤笋吧; "signal may drop, one box please". What came before it,
 * told, praised or wondered, is no doubt of it any more, unless the order hangs on it: a condition, a bargain, a question that it does
 * not wave aside, another thing that is given up or wanted too.
 */
final class Decided {
    /** Beside {@link Conditions}. */
    private static final Set<String> OPEN = Set.of("when", "开玩笑", "玩笑", "joking", "jk");

    private static final Prefiltered BARGAIN =
            Prefiltered.of("便宜|优惠|打折|折扣|少点|包邮|免邮|discount|cheap|deal|free|薅|送我|抹零|批发价");

    private static final Set<String> WAVED_ASIDE = Set.of(
            "那",
            "那就",
            "那我",
            "那我就",
            "那俺",
            "不管",
            "不管了",
            "算了",
            "算了算了",
            "还是",
            "先",
            "行",
            "好",
            "好吧",
            "行吧",
            "哦",
            "ok",
            "okay",
            "yes",
            "yeah",
            "yep",
            "fine",
            "anyway",
            "alright",
            "oh",
            "so",
            "well then",
            "then",
            "sure",
            "anyways",
            "ah");
    private static final Set<String> FINE = Set.of("行", "可以", "成", "要", "买", "没事", "没关系", "中", "得");
    private static final Set<String> DECIDED = Set.of("定了", "决定了", "想好了", "考虑好了", "decided", "i've decided");
    private static final Set<String> MINE =
            Set.of("我", "俺", "吧", "i", "please", "pls", "plz", "for me", "就行", "就好", "就够了");
    private static final int FURTHEST = 20;

    private Decided() {}

    /** The verdicts in the light of the whole message. */
    static List<Verdict> settled(List<Clause> clauses, List<Verdict> verdicts, Lineup lineup) {
        keep(clauses, verdicts);
        PartsInAll.settle(clauses, verdicts, lineup);
        Recipients.settle(clauses, verdicts);
        AllChanged.settle(clauses, verdicts, lineup);
        Restating.settle(clauses, verdicts, lineup);
        Instead.settle(clauses, verdicts);
        Explained.settle(clauses, verdicts);
        settle(clauses, verdicts);
        ByTheWay.settle(clauses, verdicts);
        Framed.settle(clauses, verdicts);
        return verdicts;
    }

    /** 菊花不要了，茶还要的: what is kept beside what goes stays as it was. */
    private static void keep(List<Clause> clauses, List<Verdict> verdicts) {
        if (clauses.size() > FURTHEST || clauses.size() != verdicts.size()) {
            return;
        }
        var given = verdicts.stream()
                .filter(verdict -> verdict.stance() == Stance.CLEAR)
                .flatMap(verdict -> verdict.claims().stream())
                .toList();
        var gone = given.stream().map(Claim::slot).collect(Collectors.toSet());
        if (given.isEmpty() || !given.stream().allMatch(claim -> claim.action() == Claim.Action.CANCEL)) {
            return;
        }
        for (int at = 0; at < clauses.size(); at++) {
            var clause = clauses.get(at);
            if (verdicts.get(at).stance() == Stance.UNCLEAR
                    && clause.amounts().isEmpty()
                    && clause.unknowns().isEmpty()
                    && PairJudge.isStillWanted(clause)
                    && clause.named().stream()
                            .allMatch(named -> named.mention().isClear()
                                    && !gone.contains(named.mention().offer().slot()))) {
                verdicts.set(at, Verdict.of(Stance.EMPTY));
            }
        }
    }

    /** What the last order settles says no more than a story. */
    private static void settle(List<Clause> clauses, List<Verdict> verdicts) {
        int last = verdicts.size() - 1;
        while (last > 0 && verdicts.get(last).stance() != Stance.CLEAR) {
            last--;
        }
        if (last < 1 || last > FURTHEST) {
            return;
        }
        int first = last;
        while (first > 0 && verdicts.get(first - 1).stance() == Stance.CLEAR) {
            first--;
        }
        if (first == 0 || verdicts.subList(0, first).stream().anyMatch(verdict -> verdict.stance() == Stance.CLEAR)) {
            return;
        }
        var order = clauses.get(first);
        var claimed = verdicts.subList(first, last + 1).stream()
                .flatMap(verdict -> verdict.claims().stream())
                .map(Claim::slot)
                .collect(Collectors.toSet());
        boolean aside = isWavedAside(clauses, verdicts, first);
        boolean only = !isDecision(order, aside);
        if (only && !isNameFirst(order) || isPutOff(order) || "&、".indexOf(order.before()) >= 0) {
            return;
        }
        for (int at = 0; at < first; at++) {
            var verdict = verdicts.get(at);
            if (verdict.isOpen()
                    && (only && !isMild(clauses.get(at), verdict)
                            || !isSettled(clauses.get(at), verdict, order, aside, claimed))) {
                return;
            }
        }
        for (int at = 0; at < first; at++) {
            if (verdicts.get(at).isOpen()) {
                verdicts.set(at, Verdict.of(Stance.CHAT));
            }
        }
    }

    /** It wants, or it is what the speaker says of himself. */
    private static boolean isDecision(Clause order, boolean aside) {
        boolean mine = ClauseJudge.wants(order)
                || order.has(Sense.CHANGE)
                || order.tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && word.sense() == Sense.POLITE
                                && MINE.contains(word.text()));
        return mine || aside;
    }

    private static boolean isPutOff(Clause order) {
        return order.amounts().isEmpty() || order.has(Sense.OTHER, Sense.LATER) || isGiven(order);
    }

    /** It neither hesitates nor asks, and counts nothing that could be wanted: 我档口在市场三号门，黄桃五箱. */
    private static boolean isMild(Clause before, Verdict verdict) {
        boolean counts =
                before.amounts().stream().anyMatch(amounted -> amounted.amount().measure() != null);
        return verdict.stance() != Stance.HESITANT
                && !before.has(Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.OTHER)
                && !((counts || before.names()) && verdict.stance() == Stance.UNCLEAR);
    }

    private static boolean isGiven(Clause clause) {
        return Conditions.areIn(clause)
                || clause.tokens().stream().anyMatch(token -> token instanceof Word word && OPEN.contains(word.text()));
    }

    /** 不管了先拿一袋, 行，两箱, "yes, one bag": whatever was asked or wondered. */
    private static boolean isWavedAside(List<Clause> clauses, List<Verdict> verdicts, int order) {
        boolean self = clauses.get(order).tokens().get(0) instanceof Word first && WAVED_ASIDE.contains(first.text());
        return self
                || isDecidedUpon(clauses.get(order - 1))
                || isAllTheSame(clauses.get(order - 1))
                || verdicts.get(order - 1).stance() == Stance.EMPTY
                        && clauses.get(order - 1).tokens().stream()
                                .anyMatch(token -> token instanceof Word word && WAVED_ASIDE.contains(word.text()));
    }

    /** 有券吗？没券也行: with it or without. */
    private static boolean isAllTheSame(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.size() - 1;
        return last > 0
                && tokens.get(last) instanceof Word fine
                && FINE.contains(fine.text())
                && tokens.get(last - 1) instanceof Word too
                && too.text().equals("也")
                && clause.isQuiet();
    }

    /** 定了，红糖八袋: nothing else is said before it; 今天终于下手，黄桃一箱. */
    private static boolean isDecidedUpon(Clause clause) {
        return clause.tokens().size() == 1
                        && clause.tokens().get(0) instanceof Word word
                        && DECIDED.contains(word.text())
                || clause.isQuiet()
                        && clause.unknowns().isEmpty()
                        && clause.tokens().stream()
                                .anyMatch(token -> token instanceof Word last
                                        && last.text().equals("终于"));
    }

    /** It says so much of it: 来两箱, 黄桃两箱; not "I take 1 if can". */
    private static boolean isCounted(Clause order) {
        return order.amounts().stream().allMatch(amounted -> amounted.amount().measure() != null);
    }

    private static boolean isNameFirst(Clause order) {
        return order.tokens().get(0) instanceof Named
                && order.before() != Remarks.MARK
                && isCounted(order)
                && order.unknowns().isEmpty();
    }

    private static boolean isSettled(Clause before, Verdict verdict, Clause order, boolean aside, Set<String> claimed) {
        boolean asks = before.has(Sense.ASKING, Sense.QUERY, Sense.TAG);
        boolean others = before.tokens().stream()
                .anyMatch(token -> token instanceof Named named
                        && named.mention().offers().stream().noneMatch(offer -> claimed.contains(offer.slot())));
        boolean wanted = verdict.stance() == Stance.UNCLEAR && !before.amounts().isEmpty();
        // 竹笋小半斤…就半斤吧: of the same, and not wished for in so many words.
        boolean vague = wanted && before.names() && !aside && !ClauseJudge.wants(order) && !order.has(Sense.CHANGE);
        return !isGiven(before)
                && !vague
                && !(wanted && !before.names() && PartsInAll.isFurther(order))
                && !BARGAIN.isIn(Wondering.said(before))
                && (aside || !asks || !before.names() && before.amounts().isEmpty() && isCounted(order))
                && !(others && (wanted || !aside && before.has(Sense.CANCEL, Sense.REMOVE, Sense.SWAP, Sense.TALKING)))
                && !(wanted && verdict.unknown() != null && ClauseJudge.wants(before) && !before.has(Sense.ONLY));
    }
}
