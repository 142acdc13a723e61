package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Reversed;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/** 写反了, "the other way round", of whoever has two things and names none: he is asked whether so much of each is meant. */
final class SwappedAmounts {
    private SwappedAmounts() {}

    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.isPrivate() || !Reversed.isAlone(turn.sentence().plain()) || !Hearing.namesNothing(turn)) {
            return Optional.empty();
        }
        var items = OwnOrders.linesOfToday(turn).map(OrderLine::item).distinct().toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(swapped(turn, items), null));
    }

    private static List<Suggestion> swapped(Turn turn, List<LineupItem> items) {
        if (items.size() != 2) {
            return List.of();
        }
        var one = items.get(0);
        var other = items.get(1);
        var had = Phrasing.had(turn, one);
        var hadOfOther = Phrasing.had(turn, other);
        boolean isSold = hadOfOther.remainder(one.product().step()).signum() == 0
                && had.remainder(other.product().step()).signum() == 0
                && had.compareTo(hadOfOther) != 0;
        return isSold
                ? List.of(new Suggestion(one.slot(), hadOfOther).inAll(), new Suggestion(other.slot(), had).inAll())
                : List.of();
    }
}
