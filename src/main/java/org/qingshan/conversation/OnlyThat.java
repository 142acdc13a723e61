package org.qingshan.conversation;

import java.util.Optional;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.StartOver;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.outbox.Button;

/** 只要鸡蛋, or 重来，只要糖三袋, of somebody who has other things too: they stay, and a button gives each of them back. */
final class OnlyThat {
    private OnlyThat() {}

    /** What to tell of the others; empty where there are none, or it was not said. */
    static Optional<Answer> of(Turn turn, ClaimReading reading) {
        if (!isAllThatIsWanted(reading) && !isStartedOver(turn, reading)) {
            return Optional.empty();
        }
        var kept = reading.claims().stream().map(Claim::slot).toList();
        var words = turn.words();
        var others = OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> !kept.contains(item.slot()))
                .limit(Choices.MOST)
                .map(item -> Choices.cancelling(words, item, Phrasing.had(turn, item)))
                .toArray(Button[]::new);
        return others.length == 0
                ? Optional.empty()
                : Optional.of(Answer.of(words.change().othersStay(), others));
    }

    private static boolean isAllThatIsWanted(ClaimReading reading) {
        return reading.claims().size() == 1
                && replaces(reading)
                && reading.implied().contains(reading.claims().get(0).slot());
    }

    private static boolean isStartedOver(Turn turn, ClaimReading reading) {
        return replaces(reading) && StartOver.isSaid(turn.sentence().plain());
    }

    private static boolean replaces(ClaimReading reading) {
        return reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.REPLACE);
    }
}
