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
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.outbox.Button;

/**
 * Takes steps of a buyer's back: what they took is given back, what they gave back is taken again. A step is a message, or the
 * serving of what waited.
 */
@Singleton
public class TakingBack {
    private final OrderTaking orders;
    private final Phrasing phrasing;
    private final Replies replies;

    TakingBack(OrderTaking orders, Phrasing phrasing, Replies replies) {
        this.orders = orders;
        this.phrasing = phrasing;
        this.replies = replies;
    }

    /** Takes back the last step of which something still stands, a claim or a giving back. */
    public void undoLast(Turn turn) {
        turn.sale().linesOf(turn.buyer().id()).stream()
                .flatMapToLong(line -> line.lastStep().stream())
                .max()
                .ifPresentOrElse(
                        last -> undo(turn, List.of(last)),
                        () -> turn.say(turn.words().chat().nothingToCancel()));
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
        List<Answer> answers = new ArrayList<>();
        // Judged before anything is given back, which would look like a later change.
        Map<LineupItem, List<OrderLine>> again = byItem(done.givenOfOthers());
        List<LineupItem> changed =
                again.keySet().stream().filter(done::isChangedSince).toList();
        giveBack(turn, done.taken(), answers);
        again.forEach((item, some) ->
                answers.add(changed.contains(item) ? changedSince(turn, item) : takeAgain(turn, item, some)));
        replies.reply(turn, answers);
    }

    /** Takes back what a message did in all its versions up to this one. */
    public void undoAllUpTo(Turn turn, long version) {
        undo(turn, InboxEntry.versionsUpTo(version));
    }

    private void giveBack(Turn turn, List<OrderLine> taken, List<Answer> answers) {
        Map<LineupItem, BigDecimal> sums = new LinkedHashMap<>();
        byItem(taken).forEach((item, lines) -> sums.put(item, Phrasing.sum(lines)));
        Map<CustomerOrder, List<OrderLine>> byOrder = taken.stream()
                .collect(Collectors.groupingBy(OrderLine::order, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach((order, lines) -> orders.release(turn.sale(), order, lines, turn.id()));
        sums.forEach((item, quantity) -> answers.add(Answer.of(phrasing.released(turn, item, quantity))));
    }

    /** What was given back is the buyer's again, as far as there is any; the rest waits. */
    Answer takeAgain(Turn turn, LineupItem item, List<OrderLine> given) {
        var words = turn.words();
        if (turn.sale().lineup().stream().noneMatch(item::equals)) {
            return Answer.of(words.change().streamOver(words.name(item), item.slot()));
        }
        var got = BigDecimal.ZERO;
        for (var line : given) {
            var result = orders.restore(turn.sale(), turn.buyer(), line);
            if (result.order() == null) {
                var refused = phrasing.outcome(turn, result);
                return got.signum() == 0
                        ? refused
                        : new Answer(restored(turn, item, got) + "\n" + refused.text(), refused.buttons(), true);
            }
            got = got.add(line.quantity());
        }
        return Answer.of(restored(turn, item, got));
    }

    private String restored(Turn turn, LineupItem item, BigDecimal quantity) {
        turn.outcome("restored");
        var words = turn.words();
        return words.change()
                .restored(words.quantity(quantity, item), words.name(item), item.slot(), phrasing.rest(turn, item));
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
        return versions.size() == 1 ? "/undo " + last : "/undo all " + last;
    }
}
