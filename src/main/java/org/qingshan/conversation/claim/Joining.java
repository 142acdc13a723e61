package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins clauses that say one thing: "A1、A3 各一份", "黄桃，两箱", 来点腊肉，一斤. */
final class Joining {
    // Nobody lists so much; it keeps the time for a hostile text linear.
    private static final int LONGEST = 60;

    /** "drop the eggs and just send the two bags of sugar": what he has already. */
    private static final Set<String> KEPT =
            Set.of("the", "my", "those", "these", "just", "keep", "too", "also", "as well", "only");

    private Joining() {}

    static List<Clause> of(List<Clause> clauses) {
        var joined = new ArrayList<Clause>();
        // Looked for once: what is joined has no other words.
        boolean isDealtOut = clauses.stream().anyMatch(Joining::isOfEach);
        for (var said : clauses) {
            var clause = AskedTogether.in(joined, said);
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            var alike = last == null ? null : Repeating.alike(last, clause);
            if (alike != null) {
                joined.add(alike);
            } else if (last != null && last.isSaidAgain(clause)) {
                continue;
            } else if (last != null && (last.isShortFor(clause) || last.isExplainedBy(clause))) {
                joined.set(joined.size() - 1, last.withoutUnknowns().with(clause));
            } else if (last != null && isGivenUp(last, clause)) {
                joined.set(joined.size() - 1, last.withoutUnknowns().with(clause));
            } else if (last != null && belongs(last, clause)) {
                boolean sum = isDealtOut && joined.stream().anyMatch(Joining::isForEverybody);
                joined.set(joined.size() - 1, sum ? last.with(clause) : last.corrected(clause));
                joinList(joined, clause);
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    /** 四位老师每人一箱，黄桃合计四箱: it sums up what stands here, not what was ordered before. */
    private static boolean isForEverybody(Clause clause) {
        return !clause.names()
                && clause.amounts().stream()
                                .filter(amounted -> amounted.amount().measure() != null)
                                .count()
                        == 1
                && isOfEach(clause);
    }

    private static boolean isOfEach(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> InContext.isText(token, "每人"));
    }

    /** "peaches, sugar and eggs, one of each". */
    private static void joinList(List<Clause> joined, Clause each) {
        int last = joined.size() - 1;
        while (each.isOfAll()
                && each.isBareAmount()
                && last > 0
                && joined.get(last - 1).isBareName()
                && joined.get(last).tokens().size() <= LONGEST) {
            joined.set(last - 1, joined.get(last - 1).with(joined.remove(last)));
            last--;
        }
    }

    /** 油桃我这期不上了，帮我取消. */
    private static boolean isGivenUp(Clause last, Clause next) {
        return last.names()
                && last.amounts().isEmpty()
                && next.has(Sense.REMOVE)
                && next.isOnly(Sense.CANCEL)
                && last.isQuiet();
    }

    private static boolean belongs(Clause last, Clause next) {
        if (last.tokens().size() > LONGEST) {
            return false;
        }
        if (next.isOnly(Sense.CHANGE)) {
            // 红糖还是两袋吧，麻烦改下
            return last.names() && last.amounts().size() == 1;
        }
        if (last.isSomeOf()) {
            return next.isBareAmount() && next.before() == ',';
        }
        if (last.isBareName()) {
            return last.isTold() ? next.isOnly(Sense.CANCEL) : completes(last, next);
        }
        if (next.before() == ','
                && !next.names()
                && last.named().size() == 1
                && Pairing.isPricedBefore(last.with(next))) {
            // 腊肉58，来2斤
            return true;
        }
        boolean open = last.names() && last.startsWithAmount() || last.has(Sense.EACH) || last.startsWith(Sense.CANCEL);
        return next.isBareName() && !next.has(Sense.CANCEL) && (isListed(next) && open || last.isBareAmount());
    }

    private static boolean completes(Clause last, Clause next) {
        if (last.has(Sense.CANCEL)
                && (next.has(Sense.REMARK)
                        || next.before() == ','
                                && (!next.amounts().isEmpty()
                                        || next.has(Sense.EACH) && !next.has(Sense.CANCEL, Sense.REMOVE)))) {
            // 笋不要了，刚看我妈寄了一大袋来: why; 黄桃不要了，红糖鸡蛋各一: what is wanted.
            return false;
        }
        if (last.has(Sense.CANCEL) && isAnotherWish(next)) {
            // "drop the eggs and give me two bags of sugar"
            return false;
        }
        return next.isBareAmount() && next.before() != '&'
                || next.isOnly(Sense.CANCEL)
                || next.names() && (isListed(next) || next.isOfAll())
                || next.isOfAll() && next.unknowns().isEmpty() && next.amounts().isEmpty();
    }

    private static boolean isAnotherWish(Clause next) {
        return next.names()
                && !next.amounts().isEmpty()
                && (next.has(Sense.CHANGE) || ClauseJudge.wants(next))
                && !next.has(Sense.CANCEL, Sense.REMOVE, Sense.LESS)
                && (next.has(Sense.CHANGE)
                        || next.tokens().stream()
                                .noneMatch(token -> token instanceof Token.Word word && KEPT.contains(word.text())));
    }

    private static boolean isListed(Clause next) {
        return next.before() == '&' || next.before() == '、';
    }
}
