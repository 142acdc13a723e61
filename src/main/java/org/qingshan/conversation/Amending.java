package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * The words of an earlier claim were changed: what it got follows, the rest of the cart stays. What more is wanted counts from
 * now on; saying the same again changes nothing.
 */
@Singleton
class Amending {
    private final Fulfilment fulfilment;
    private final GivingBack givingBack;
    private final TakingBack takingBack;
    private final Phrasing phrasing;
    private final Replies replies;
    private final RefusalText refusals;

    Amending(
            Fulfilment fulfilment,
            GivingBack givingBack,
            TakingBack takingBack,
            Phrasing phrasing,
            Replies replies,
            RefusalText refusals) {
        this.fulfilment = fulfilment;
        this.givingBack = givingBack;
        this.takingBack = takingBack;
        this.phrasing = phrasing;
        this.replies = replies;
        this.refusals = refusals;
    }

    private static boolean mayExchange(Turn turn, ClaimReading reading) {
        var goes = reading.claims().get(0);
        var less = goes.action() == Claim.Action.REDUCE ? goes.quantity() : null;
        return ClaimDesk.mayExchange(turn, reading.claims().get(1), goes.slot(), less);
    }

    void amend(Turn turn, ClaimReading reading) {
        if (reading.amends() == ClaimReading.Amends.EXCHANGED && !mayExchange(turn, reading)) {
            replies.reply(
                    turn,
                    reading.claims().stream()
                            .map(claim -> phrasing.unchanged(turn, turn.item(claim.slot())))
                            .toList());
            return;
        }
        var before = Done.by(turn, turn.versions().numbers());
        List<Answer> answers = new ArrayList<>();
        Set<LineupItem> named = new LinkedHashSet<>();
        var failed = false;
        for (var claim : reading.claims()) {
            try {
                var item = turn.item(claim.slot());
                named.add(item);
                var answer = adjust(turn, before, item, claim, reading.isOnTop(claim.slot()));
                answers.add(answer);
                failed |= answer.refused();
            } catch (Refused refused) {
                turn.outcome("refused");
                failed = true;
                answers.add(Answer.of(refusals.sentence(refused, turn.words())));
            }
        }
        var dropped = new LinkedHashSet<>(before.items());
        dropped.removeAll(named);
        for (var item : dropped) {
            answers.add(failed ? kept(turn, item) : dropped(turn, before, item));
        }
        replies.replyUndoable(turn, answers);
    }

    private Answer adjust(Turn turn, Done before, LineupItem item, Claim claim, boolean further) {
        if (claim.action() == Action.REDUCE) {
            return reduce(turn, before, item, claim.quantity());
        }
        if (claim.action() == Action.CANCEL && Phrasing.had(turn, item).signum() == 0 && before.touched(item)) {
            return phrasing.unchanged(turn, item);
        }
        return claim.action() == Action.ADD
                ? besideGiven(turn, before, item, add(turn, before, item, claim.quantity(), further))
                : fulfilment.of(turn, item, claim, false);
    }

    private Answer add(Turn turn, Done before, LineupItem item, BigDecimal wanted, boolean further) {
        var lines = before.taken(item);
        var mine = Phrasing.sum(lines);
        var others = Phrasing.had(turn, item).subtract(mine);
        var rule =
                further || others.signum() == 0 ? Shop.Repeat.ADD : turn.shop().repeat();
        if (rule == Shop.Repeat.REPLACE) {
            return fulfilment.set(turn, item, wanted);
        }
        if (rule == Shop.Repeat.IGNORE && mine.signum() == 0) {
            return phrasing.repeated(turn, item, wanted);
        }
        var difference = wanted.subtract(mine);
        if (difference.signum() == 0) {
            return phrasing.unchanged(turn, item);
        }
        return difference.signum() > 0
                ? fulfilment.more(turn, item, difference)
                : fulfilment.less(turn, lines, difference.negate());
    }

    /** What the earlier words gave back of other messages is not had again unasked; one tap has it again. */
    private static Answer besideGiven(Turn turn, Done before, LineupItem item, Answer answer) {
        var given = before.givenOfOthers(item);
        if (given.isEmpty()
                || answer.refused()
                || answer.asks()
                || !before.taken(item).isEmpty()) {
            return answer;
        }
        var change = turn.words().change();
        var sum = Phrasing.sum(given);
        var quantity = turn.words().quantity(sum, item);
        return Answer.of(
                answer.text() + change.othersStayBack(quantity),
                Stream.concat(
                                answer.buttons().stream(),
                                Stream.of(Phrasing.more(item, sum, change.addButton(quantity))))
                        .toArray(Button[]::new));
    }

    /** So much less than there was before the words were said; what they have given back already counts. */
    private Answer reduce(Turn turn, Done before, LineupItem item, BigDecimal less) {
        var given = before.givenBack(item);
        var difference = less.subtract(Phrasing.sum(given));
        if (difference.signum() > 0) {
            var mine = before.taken(item);
            return mine.isEmpty()
                    ? givingBack.some(turn, item, difference)
                    : fulfilment.less(turn, mine, difference.min(Phrasing.sum(mine)));
        }
        var fromOthers = before.givenOfOthers(item);
        var tooMuch = difference.negate();
        if (tooMuch.signum() == 0 || fromOthers.isEmpty()) {
            return phrasing.unchanged(turn, item);
        }
        var had = Phrasing.had(turn, item);
        var again = takingBack.takeAgain(turn, item, fromOthers);
        if (again.refused()) {
            return again;
        }
        if (less.signum() > 0) {
            var back = givingBack.some(turn, item, less);
            if (back.refused() || back.asks()) {
                return back;
            }
        }
        return phrasing.replaced(turn, item, had, 0);
    }

    /** One that cannot be dropped does not keep the others from being told of. */
    private Answer dropped(Turn turn, Done before, LineupItem item) {
        try {
            return drop(turn, before, item);
        } catch (Refused refused) {
            turn.outcome("refused");
            return Answer.of(refusals.sentence(refused, turn.words()));
        }
    }

    /** The words do not speak of it any more. */
    private Answer drop(Turn turn, Done before, LineupItem item) {
        var lines = before.taken(item);
        var given = before.givenOfOthers(item);
        var answer = given.isEmpty() ? phrasing.unchanged(turn, item) : takingBack.takeAgain(turn, item, given);
        return lines.isEmpty() ? answer : fulfilment.less(turn, lines, Phrasing.sum(lines));
    }

    private Answer kept(Turn turn, LineupItem item) {
        var words = turn.words();
        return Answer.of(words.change().kept(words.name(item), item.slot(), phrasing.rest(turn, item)));
    }
}
