package org.qingshan.conversation;

import java.util.Optional;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/** 只要鸡蛋, of somebody who has other things too: they stay, and a button gives each of them back. */
final class OnlyThat {
    private OnlyThat() {}

    /** What to tell of the others; empty where there are none, or it was not said. */
    static Optional<Answer> of(Turn turn, ClaimReading reading) {
        if (reading.claims().size() != 1) {
            return Optional.empty();
        }
        var kept = reading.claims().get(0);
        if (kept.action() != Claim.Action.REPLACE || !reading.implied().contains(kept.slot())) {
            return Optional.empty();
        }
        var words = turn.words();
        var others = OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> !item.slot().equals(kept.slot()))
                .limit(Choices.MOST)
                .map(item -> Choices.cancelling(words, item, Phrasing.had(turn, item)))
                .toArray(Button[]::new);
        return others.length == 0
                ? Optional.empty()
                : Optional.of(Answer.of(words.change().othersStay(), others));
    }
}
