package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Verdict.Stance;

/** Judges the clauses of a message one after the other, each in the light of those before it. */
final class MessageJudge {
    private static final Token.Word INSTEAD = new Token.Word(Sense.CHANGE, "", 0, 0);

    private final Lineup lineup;
    private final ClauseJudge judge;
    private final List<Verdict> verdicts = new ArrayList<>();

    private @Nullable Clause previous;

    /** The last clause that is not part of another, and what it says. */
    private @Nullable Clause whole;

    private @Nullable Verdict wholeVerdict;
    private int wholeAt;

    /** The last one that says how much of what it names. */
    private @Nullable Verdict inFull;

    /** What is wanted so far. */
    private final Set<String> slots = new HashSet<>();

    /** The list that is open was begun by "I want". */
    private boolean wanted;

    /** Somewhere before it was said that it is wanted; 黄桃两箱 alone only says how much. */
    private boolean wished;

    private boolean ordered;
    private boolean cancelled;
    private boolean changed;

    /** What follows takes the place of what stands: 改一下，笋要三斤. */
    private boolean changing;

    /** It was said just now how much had been ordered: 刚说两箱. */
    private boolean told;

    /** It was said how much was ordered by a slip of the hand: 手滑打成22斤了. */
    private boolean mistaken;

    /** The verdicts of what was hesitated about before anything was ordered: who orders then has made up his mind. */
    private final List<Integer> overcome = new ArrayList<>();

    /** The verdicts of what was said before anything was ordered, and asked nothing: 冰箱只剩一个蛋了. */
    private final List<Integer> statements = new ArrayList<>();

    /** The verdicts of what is settled by an order that begins with "then": 论盒卖啊，那一盒. */
    private final List<Integer> settled = new ArrayList<>();

    /** How many verdicts came before the last "then"; 0 if none was said. */
    private int thenAt;

    /** Which verdict is of somebody who does not want it; -1 if none is. */
    private int why = -1;

    /** Which verdict is of an order that was made before; -1 if none is. */
    private int reported = -1;

    /** Which verdict is of a price that was called too high; -1 if none is. */
    private int dear = -1;

    /** Which is of an amount that went without saying; -1 if none is. */
    private int implied = -1;

    /** Which verdict is the last order; -1 if none is. */
    private int clearAt = -1;

    /** Which is of an order that was called too much; -1 if none is. */
    private int tooMuch = -1;

    private MessageJudge(List<Clause> clauses, Lineup lineup) {
        this.lineup = lineup;
        this.judge = new ClauseJudge(lineup, clauses);
    }

    static List<Verdict> verdicts(List<Clause> clauses, Lineup lineup) {
        var message = new MessageJudge(clauses, lineup);
        clauses.forEach(message::take);
        return Decided.settled(clauses, message.verdicts, lineup);
    }

    private void take(Clause said) {
        boolean instead = isLessThanThat(said) || changing && ChangeAhead.isOf(said);
        var clause = cancelled ? said.inPlaceOfOther() : instead ? said.with(INSTEAD) : said;
        wanted &= "&、,".indexOf(clause.before()) >= 0;
        boolean part = whole != null && wholeVerdict != null && Parts.areOf(wholeVerdict, whole, clause, lineup);
        var verdict = part && wholeVerdict != null
                ? Parts.verdict(wholeVerdict, clause, lineup)
                : judge.judge(clause, wanted);
        verdict = inItsPlace(clause, verdict);
        verdict = withWhole(clause, verdict);
        if (!ordered && ChangeAhead.isSaid(clause)) {
            changing = true;
            verdict = Verdict.of(Stance.EMPTY);
        }
        if (tooMuch >= 0 && Again.isAmountOf(verdicts.get(tooMuch), verdict, clause)) {
            // 来三斤，太多了，两斤吧
            verdicts.set(tooMuch, Verdict.of(Stance.EMPTY));
            tooMuch = -1;
        }
        if (implied >= 0 && Again.isAmountOf(verdicts.get(implied), verdict, clause)) {
            verdicts.set(implied, Verdict.of(Stance.EMPTY));
            implied = -1;
        }
        thenAt = Overcome.isThen(clause) ? verdicts.size() : thenAt;
        told |= verdict.stance() == Stance.CHAT && Reports.areOfJustNow(clause);
        tooMuch = ordered && Reports.areTooMuch(clause) ? clearAt : tooMuch;
        remember(clause, verdict);
        setRight(clause, verdict);
        if (!part) {
            whole = clause;
            wholeVerdict = verdict;
            wholeAt = verdicts.size();
        }
        verdicts.add(verdict);
        previous = clause;
    }

    /** 刚说两箱 我老婆瞪我了 一箱; 黄桃两箱多了 一箱吧. */
    private boolean isLessThanThat(Clause clause) {
        mistaken |= Wondering.isSlip(clause);
        boolean amount = !clause.names()
                && clause.unknowns().isEmpty()
                && !clause.amounts().isEmpty();
        return amount
                && !clause.has(Sense.MORE, Sense.REMARK, Sense.OTHER)
                && (told
                        || mistaken
                        || previous != null && (Reports.areOfTooMuch(previous) || Reports.areDenied(previous)));
    }

    /** 爷爷奶奶一箱，外公外婆一箱: together. */
    private Verdict withWhole(Clause clause, Verdict verdict) {
        var together =
                whole == null || wholeVerdict == null ? null : Parts.together(wholeVerdict, whole, verdict, clause);
        if (together == null) {
            return verdict;
        }
        verdicts.set(wholeAt, Verdict.of(Stance.EMPTY));
        return together;
    }

    /** What a clause tells of those before it. */
    private void setRight(Clause clause, Verdict verdict) {
        boolean clear = verdict.stance() == Stance.CLEAR;
        if (clear && !clause.amounts().isEmpty() && (clause.names() || ClauseJudge.wants(clause))) {
            overcome.forEach(at -> verdicts.set(at, Verdict.of(Stance.TOLD)));
            overcome.clear();
        } else if (!ordered && Overcome.isOvercome(clause, verdict)) {
            overcome.add(verdicts.size());
        }
        if (clear && ClauseJudge.wants(clause) && !clause.amounts().isEmpty()) {
            statements.forEach(at -> verdicts.set(at, Verdict.of(Stance.TOLD)));
            statements.clear();
        } else if (!ordered && Overcome.isStatement(clause, verdict)) {
            statements.add(verdicts.size());
        }
        if (clear && thenAt > 0 && !clause.amounts().isEmpty()) {
            int before = thenAt;
            settled.stream().filter(at -> at < before).forEach(at -> verdicts.set(at, Verdict.of(Stance.CHAT)));
            settled.clear();
        } else if (Overcome.isSettledByThen(clause, verdict)) {
            settled.add(verdicts.size());
        }
        if (clear && isWished(clause) && dear >= 0) {
            // 太贵了，还是来一箱吧
            verdicts.set(dear, Verdict.of(Stance.TOLD));
        }
        if (clear && clause.has(Sense.MORE) && reported >= 0) {
            // 昨天买的吃完了，再来一箱
            verdicts.set(reported, Verdict.of(Stance.TOLD));
        }
        if (cancelled && clear && why >= 0) {
            verdicts.set(why, Verdict.of(Stance.TOLD));
        }
        if (clear && clause.names() && clause.has(Sense.CANCEL) && previous != null && Reasons.isGivingBack(previous)) {
            // 撤单撤单，土鸡蛋不要了
            verdicts.set(verdicts.size() - 1, Verdict.of(Stance.EMPTY));
        }
        why = verdict.stance() == Stance.TALK && Reasons.isWhoNot(clause) ? verdicts.size() : why;
    }

    /** 红糖取消，家里翻出来一大罐: what there is at home is no order. */
    private boolean isWhatThereIs(Clause clause) {
        return cancelled
                && !clause.names()
                && !clause.amounts().isEmpty()
                && clause.amounts().stream()
                        .noneMatch(amounted -> amounted.amount().hasSign())
                && !ClauseJudge.wants(clause)
                && (!clause.unknowns().isEmpty() || clause.has(Sense.REMARK, Sense.AND))
                && !clause.has(Sense.CHANGE, Sense.LESS, Sense.REMOVE, Sense.QUERY, Sense.ASKING, Sense.TAG);
    }

    private Verdict inItsPlace(Clause clause, Verdict verdict) {
        boolean listed =
                clause.before() == '&' || clause.before() == ',' && !ClauseJudge.wants(clause) && clause.names();
        if (verdict.stance() == Stance.CLEAR && listed && isLost(clause.before() == '&' && clause.has(Sense.EACH))) {
            return new Verdict(Stance.UNCLEAR, List.of(), verdict.asked(), null, false);
        }
        if (verdict.stance() == Stance.TALK
                && Reasons.isWhy(clause)
                && (cancelled || changed && Reasons.isOfSomebody(clause))) {
            return Verdict.of(Stance.TOLD);
        }
        if (ordered && verdict.stance() == Stance.CHAT && Told.isListed(clause)) {
            // 竹笋一斤还有腊肉半斤牙口不好: all of a list, or none
            return Verdict.unclear(List.of());
        }
        if (Told.isMoreOfSame(clause, verdict, slots)) {
            return Verdict.of(Stance.STRANGE);
        }
        if (isWhatThereIs(clause) || changed && Reasons.isOfTooMuch(clause)) {
            return Verdict.of(Stance.CHAT);
        }
        if (changed
                && (verdict.stance() == Stance.HESITANT || verdict.stance() == Stance.TALK)
                && Wondering.isOfMistake(clause)) {
            return Verdict.of(Stance.TOLD);
        }
        if (inFull != null && Again.isSaidAgain(clause, verdict, inFull)) {
            return Verdict.of(Stance.EMPTY);
        }
        if (clearAt >= 0 && Again.isInsisted(clause, verdict, verdicts.get(clearAt))) {
            return Verdict.of(Stance.EMPTY);
        }
        if (ordered && isAdded() && clause.before() != SecondThoughts.CORRECTED && Wondering.isObjection(clause)) {
            return Verdict.of(Stance.HESITANT);
        }
        if (!wished && Reports.areOfPrice(clause)) {
            dear = verdicts.size();
            return Verdict.of(Stance.HESITANT);
        }
        if ((!ordered || !wished)
                && (Reports.areOfOrder(clause) || ordered && Reports.areOfNoOrder(previous, clause))) {
            reported = verdicts.size();
            return Verdict.of(Stance.HESITANT);
        }
        boolean open = verdict.stance() == Stance.TALK || verdict.stance() == Stance.UNCLEAR;
        if (inFull != null && isSaidBeside(clause, verdict)) {
            return Verdict.of(Stance.TOLD);
        }
        return ordered && open && Numbers.areOfCircumstance(clause) ? Verdict.of(Stance.TOLD) : verdict;
    }

    /** Behind an order in full: what is asked by the way, when it comes, what it costs in all, what only tells. */
    private boolean isSaidBeside(Clause clause, Verdict verdict) {
        return verdict.stance() == Stance.TALK
                && (Overcome.isByTheWay(clause)
                        || Wondering.isOfPayment(clause)
                        || wished && Wondering.isOfTime(clause)
                        || wished && !clause.has(Sense.WAVERING, Sense.ADDRESS) && Overcome.isStatement(clause, verdict)
                        || Told.isStoryOf(clause, verdict, slots)
                        || (wished || slots.size() > 1) && Wondering.isOfSum(clause));
    }

    private void remember(Clause clause, Verdict verdict) {
        boolean clear = verdict.stance() == Stance.CLEAR;
        changed |= verdict.claims().stream().anyMatch(claim -> claim.action() == Claim.Action.REPLACE);
        cancelled |= clear && clause.has(Sense.CANCEL, Sense.LESS, Sense.REMOVE);
        implied = clear && clause.amounts().isEmpty() ? verdicts.size() : implied;
        wanted = clear && (wanted || ClauseJudge.wants(clause));
        ordered |= clear;
        clearAt = clear ? verdicts.size() : clearAt;
        verdict.claims().forEach(claim -> slots.add(claim.slot()));
        inFull = clear && clause.names() && !clause.amounts().isEmpty() ? verdict : inFull;
        wished |= clear && isWished(clause);
    }

    private static boolean isWished(Clause clause) {
        return ClauseJudge.wants(clause) || clause.isPolite();
    }

    private boolean isAdded() {
        return inFull != null && inFull.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
    }

    /** "they talk of one box of peaches and two bags of sugar": either all of the list counts, or none. */
    private boolean isLost(boolean eachOf) {
        var before = verdicts.isEmpty()
                ? Stance.EMPTY
                : verdicts.get(verdicts.size() - 1).stance();
        return previous != null
                && previous.names()
                && (!previous.amounts().isEmpty() || eachOf)
                && before != Stance.CLEAR
                && before != Stance.BARE;
    }
}
