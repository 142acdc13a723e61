package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.stream.LineupItem;

/** Words without a name that reply to what is of several goods, or of none: it is asked which of them, or what is presented first. */
final class AmongReplied {
    private AmongReplied() {}

    /**
     * What is to be asked; empty where the reply tells what is meant, or the words claim nothing.
     *
     * @param said what claims something
     * @param reading what it claims, as far as it tells that itself
     */
    static Optional<ClaimReading> asked(Turn turn, String said, ClaimReading reading) {
        if (reading.kind() == ClaimReading.Kind.NONE || !Replied.isToOther(turn) || !Hearing.namesNothing(turn)) {
            return Optional.empty();
        }
        var goods = Replied.goods(turn);
        if (goods.size() == 1 || turn.answeredCard().isPresent()) {
            return Optional.empty();
        }
        var meant = (goods.isEmpty() ? presentedFirst(turn) : goods.stream())
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .filter(one -> one.kind() == ClaimReading.Kind.CLAIMS)
                .filter(one ->
                        !goods.isEmpty() || Hearing.begins(one) && !one.amends().mayReplace())
                .flatMap(one -> Hearing.suggested(turn, one))
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(meant, null));
    }

    private static Stream<LineupItem> presentedFirst(Turn turn) {
        List<LineupItem> lineup = turn.sale().lineup();
        return Stream.concat(turn.sale().pinned().stream(), lineup.stream()).distinct();
    }
}
