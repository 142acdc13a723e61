package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Restoring;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.outbox.Button;

/**
 * Takes steps of a buyer's back: what they took is given back, what they gave back is taken again. A step is a message, or the
 * serving of what waited.
 */
@Singleton
public class TakingBack {
    static final String STEP = "/undo ";
    static final String UP_TO = "/undo all ";

    /** What came of a message that took something back. */
    private static final String UNDONE = "undone";

    private final OrderTaking orders;
    private final GivingBackDesk desk;
    private final Phrasing phrasing;
    private final Replies replies;

    TakingBack(OrderTaking orders, GivingBackDesk desk, Phrasing phrasing, Replies replies) {
        this.orders = orders;
        this.desk = desk;
        this.phrasing = phrasing;
        this.replies = replies;
    }

    /**
     * Takes back the last step of which something still stands, a claim or a giving back: what the last answer offers to take back, or
     * what is only kept. Of what was ordered before that it is asked, for a receipt and perhaps money have come since.
     */
    public void undoLast(Turn turn) {
        var last = LastStep.of(turn);
        if (last.isEmpty() || LastStep.isOfTheSale(turn, last.getAsLong())) {
            turn.say(LastStep.nothing(turn));
        } else if (turn.offered()
                .filter(one -> one.asksWhatGoesBack() || SwapAnswered.isAsked(one))
                .isPresent()) {
            turn.answersOffered("");
            turn.say(turn.words().change().nothingGivenBack());
        } else if (areUndoing(Set.of(last.getAsLong()))) {
            // Who says it twice wants no more of it back; of what was there before he may want something gone.
            if (desk.hasChoices(turn)) {
                desk.askWhich(turn);
            } else {
                turn.say(turn.words().chat().nothingToCancel());
            }
        } else {
            undoLast(turn, last.getAsLong());
        }
    }

    private static boolean areUndoing(Set<Long> steps) {
        return InboxEntry.withIds(steps).stream()
                        .filter(entry -> entry.outcome().equals(UNDONE))
                        .count()
                == steps.size();
    }

    private void undoLast(Turn turn, long last) {
        var done = Done.knownOf(turn, List.of(last));
        if (LastStep.isShown(turn, last) || isOnlyKept(done)) {
            undo(turn, List.of(last));
        } else if (done.taken().isEmpty()) {
            LastStep.askTakingAgain(turn, button(turn, List.of(last)));
        } else if (desk.hasChoices(turn)) {
            LastStep.ask(turn, done, undoing(List.of(last)), desk);
        } else {
            done.taken().forEach(TakingBack::requireUnpacked);
        }
    }

    private static boolean isOnlyKept(Done done) {
        return done.taken().stream().noneMatch(line -> line.state() == OrderLine.State.CONFIRMED)
                && done.givenOfOthers().stream()
                        .allMatch(line -> line.order().confirmedAt().isEmpty());
    }

    /** Takes the steps back, each once, and says what the buyer has now. Refuses once it is packed. */
    public void undo(Turn turn, Collection<Long> steps) {
        var done = Done.by(turn, steps);
        if (done.isNothing()) {
            turn.outcome("unchanged");
            replies.reply(turn, List.of(Answer.of(nothing(turn, done))));
            return;
        }
        done.taken().forEach(TakingBack::requireUnpacked);
        // In place of the command that it was said by: who says it once more does not want it back.
        turn.entry().decidedAs(UNDONE);
        List<Answer> answers = new ArrayList<>();
        // Judged before anything is given back, which would look like a later change.
        Map<LineupItem, List<OrderLine>> again = byItem(done.givenOfOthers());
        List<LineupItem> changed = again.keySet().stream()
                .filter(item -> isChangedSince(done, item))
                .toList();
        giveBack(turn, done.taken(), answers);
        again.forEach((item, some) ->
                answers.add(changed.contains(item) ? changedSince(turn, item) : takeAgain(turn, item, some)));
        replies.reply(turn, answers);
    }

    /**
     * The same of one step, if all that it gave back can be had again now: else nothing changes, and the buyer, who has not asked for it,
     * hears nothing.
     */
    public void undoWhole(Turn turn, long step) {
        var steps = List.of(step);
        var done = Done.by(turn, steps);
        var isWhole = byItem(done.givenOfOthers()).entrySet().stream()
                .allMatch(given -> !isChangedSince(done, given.getKey())
                        && packed(turn, given.getValue()).isEmpty()
                        && Restoring.isWhole(turn.sale(), turn.buyer(), given.getValue(), done.taken(given.getKey())));
        if (isWhole) {
            undo(turn, steps);
        } else {
            // In place of the command that every such message is.
            turn.entry().decidedAs("kept");
        }
    }

    /**
     * Whether the buyer has thought otherwise of the item since, in whatever parcel: what was taken later and given back again counts,
     * unless it only was the taking back of it.
     */
    private static boolean isChangedSince(Done done, LineupItem item) {
        return done.isChangedSince(item)
                || !areUndoing(done.givenBackAgain(item).boxed().collect(Collectors.toSet()));
    }

    /** Takes back what a message did in all its versions up to this one. */
    public void undoAllUpTo(Turn turn, long version) {
        undo(turn, InboxEntry.versionsUpTo(version));
    }

    private void giveBack(Turn turn, List<OrderLine> taken, List<Answer> answers) {
        Map<LineupItem, BigDecimal> sums = new LinkedHashMap<>();
        byItem(taken.stream()
                        .filter(line -> turn.sale().lineup().contains(line.item()))
                        .toList())
                .forEach((item, lines) -> sums.put(item, Phrasing.sum(lines)));
        Map<CustomerOrder, List<OrderLine>> byOrder = taken.stream()
                .collect(Collectors.groupingBy(OrderLine::order, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach((order, lines) -> orders.release(turn.sale(), order, lines, turn.id()));
        sums.forEach((item, quantity) -> answers.add(Answer.of(phrasing.released(turn, item, quantity))));
        byOrder.forEach((order, lines) -> byItem(lines).forEach((item, some) -> {
            if (!sums.containsKey(item)) {
                answers.add(Answer.of(phrasing.releasedOf(turn, order, item, Phrasing.sum(some))));
            }
        }));
        byOrder.keySet().stream()
                .map(order -> PayingWords.ofGivenBack(turn, order))
                .filter(money -> !money.isEmpty())
                .forEach(money -> answers.add(Answer.of(money)));
    }

    /** What was given back is the buyer's again, as far as there is any; the rest waits. */
    Answer takeAgain(Turn turn, LineupItem item, List<OrderLine> given) {
        var words = turn.words();
        if (turn.sale().lineup().stream().noneMatch(item::equals)) {
            return Answer.of(words.change().streamOver(words.name(item), item.slot()));
        }
        var packed = packed(turn, given);
        if (packed.isPresent()) {
            return phrasing.onlyAnew(turn, item, Phrasing.sum(given), packed.get());
        }
        List<ClaimResult> results = new ArrayList<>();
        for (var line : given) {
            var result = orders.restore(turn.sale(), turn.buyer(), line);
            if (result.order() == null) {
                var refused = phrasing.outcome(turn, result);
                return results.isEmpty()
                        ? refused
                        : new Answer(
                                restored(turn, item, results) + "\n" + refused.text(), refused.buttons(), true, false);
            }
            results.add(result);
        }
        return Answer.of(restored(turn, item, results));
    }

    /** The packed order that it lay in, where it would come into a new one with a fee of its own, which nobody has asked for. */
    private static Optional<CustomerOrder> packed(Turn turn, List<OrderLine> given) {
        return turn.sale().parcelOf(turn.buyer().id()).isPresent()
                ? Optional.empty()
                : given.stream()
                        .map(OrderLine::order)
                        .filter(order -> order.status().isPacked())
                        .findFirst();
    }

    /** What waits again is not had again. */
    private String restored(Turn turn, LineupItem item, List<ClaimResult> results) {
        turn.outcome("restored");
        var words = turn.words();
        var change = words.change();
        var name = words.name(item);
        var rest = phrasing.rest(turn, item);
        var got = sum(results, ClaimResult::got);
        var taken = words.quantity(got, item);
        var waiting = sum(results, ClaimResult::waiting);
        if (waiting.signum() == 0) {
            return change.restored(taken, name, item.slot(), rest);
        }
        int place = results.stream().mapToInt(ClaimResult::place).max().orElseThrow();
        var queued = words.quantity(waiting, item);
        return got.signum() == 0
                ? change.restoredWaiting(queued, name, item.slot(), place, rest)
                : change.restoredPart(taken, name, item.slot(), queued, place, rest);
    }

    private static BigDecimal sum(List<ClaimResult> results, Function<ClaimResult, BigDecimal> part) {
        return results.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Answer changedSince(Turn turn, LineupItem item) {
        var words = turn.words();
        return Answer.of(words.change().changedSince(words.name(item), item.slot(), phrasing.rest(turn, item)));
    }

    /** It was taken back before, or its time was over. */
    private String nothing(Turn turn, Done done) {
        var change = turn.words().change();
        var concerned = done.concerned();
        if (concerned.isEmpty()) {
            return turn.words().chat().nothingToCancel();
        }
        var text = new StringBuilder(
                concerned.stream().allMatch(OrderLine::isGivenBack) ? change.undoneBefore() : change.goneMeanwhile());
        byItem(concerned)
                .keySet()
                .forEach(item -> text.append(turn.words().gap())
                        .append(change.nowYouHave(turn.words().name(item), item.slot(), phrasing.rest(turn, item))));
        return text.toString();
    }

    private static void requireUnpacked(OrderLine line) {
        if (!line.order().isJoinable()) {
            throw new Refused(Reason.TOO_LATE, Map.of("number", line.order().number()));
        }
    }

    private static Map<LineupItem, List<OrderLine>> byItem(List<OrderLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(OrderLine::item, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Takes back what these messages did; "stop waiting" where waiting is all that they did. None if they did nothing that can
     * be taken back.
     */
    static Optional<Button> button(Turn turn, Collection<Long> steps) {
        var done = Done.knownOf(turn, steps);
        var again = done.givenOfOthers().stream()
                .filter(line -> turn.sale().lineup().contains(line.item()))
                .toList();
        if (done.taken().isEmpty() && again.isEmpty()) {
            return Optional.empty();
        }
        var onlyWaits =
                again.isEmpty() && done.taken().stream().allMatch(line -> line.state() == OrderLine.State.WAITING);
        var chat = turn.words().chat();
        return Optional.of(new Button(onlyWaits ? chat.stopWaitingButton() : chat.undoButton(), undoing(steps)));
    }

    /** Platforms keep few letters behind a button: the last number stands for all versions of a message. */
    private static String undoing(Collection<Long> versions) {
        var last = Collections.max(versions);
        return versions.size() == 1 ? STEP + last : UP_TO + last;
    }
}
