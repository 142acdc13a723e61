package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/** Answers all parts of a message at once: what came of each, the total, and what can be done next. */
@Singleton
class Replies {
    private final Receipts receipts;

    Replies(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Without a button to take it back: it took something back itself, or did nothing. */
    void reply(Turn turn, List<Answer> answers) {
        reply(turn, answers, List.of(), List.of());
    }

    /** With a button that takes back what the message did. */
    void replyUndoable(Turn turn, List<Answer> answers) {
        replyUndoable(turn, answers, List.of());
    }

    /** The same, and below it the answers to what was asked beside it. */
    void replyUndoable(Turn turn, List<Answer> answers, List<String> asked) {
        reply(turn, answers, TakingBack.button(turn, Set.of(turn.id())).stream().toList(), asked);
    }

    private void reply(Turn turn, List<Answer> answers, List<Button> last, List<String> asked) {
        var order = turn.sale().parcelOf(turn.buyer().id());
        var after = order.map(found -> anew(turn, found) + receipts.afterClaim(turn, found))
                .orElse("");
        List<Button> next = new ArrayList<>();
        order.ifPresent(found -> next.addAll(receipts.nextSteps(turn, found)));
        next.addAll(last);
        List<List<Button>> rows = new ArrayList<>();
        answers.forEach(answer -> answer.buttons().forEach(button -> rows.add(List.of(button))));
        var below = asked.stream().map(one -> "\n\n" + one).collect(Collectors.joining());
        if (answers.size() == 1 && answers.get(0).asks() && !rows.isEmpty()) {
            var only = answers.get(0);
            turn.ask((only.refused() && !after.isEmpty() ? only.text() + "\n" + after : only.text()) + below, rows);
            return;
        }
        if (!next.isEmpty()) {
            rows.add(next);
        }
        // Among many only the first line is read out: it says what came of each.
        var lines = answers.stream()
                .map(Answer::text)
                .collect(Collectors.joining(
                        turn.isToldInPrivate() ? "\n" : turn.words().gap()));
        turn.sayRows((after.isEmpty() ? lines : lines + "\n" + after) + below, rows);
        if (asked.isEmpty() && areAllKept(turn, answers)) {
            CartAgreed.readsBack(turn);
        }
    }

    /** Whether all that was wanted is kept, and nothing was refused, asked, put off or given back. */
    private static boolean areAllKept(Turn turn, List<Answer> answers) {
        var came = turn.results();
        return answers.size() == came.size()
                && came.stream().allMatch(one -> one.status() == ClaimResult.Status.HELD)
                && answers.stream().noneMatch(one -> one.refused() || one.asks());
    }

    /** What could not join a packed order any more is an order of its own, and so is its fee. */
    private static String anew(Turn turn, CustomerOrder order) {
        var isNew = order.lines().stream().filter(OrderLine::isLive).allMatch(line -> line.isOf(turn.id()));
        var packed = turn.sale().linesOf(turn.buyer().id()).stream()
                .map(OrderLine::order)
                .filter(other ->
                        other.streamId() == order.streamId() && other.status().isPacked())
                .map(CustomerOrder::number)
                .distinct()
                .toList();
        return !isNew || packed.isEmpty() || order.isCollected()
                ? ""
                : turn.words().change().orderedAnew(turn.words().numbers(packed)) + "\n";
    }
}
