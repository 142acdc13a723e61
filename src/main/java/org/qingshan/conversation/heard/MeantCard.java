package org.qingshan.conversation.heard;

import java.util.Optional;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/**
 * The item that a text without a name means: the card that it answers, what the person was shown or spoke of just before, else the one that was
 * presented then. What replies to something else means that, whatever is shown here.
 */
public final class MeantCard {
    private MeantCard() {}

    public static Optional<LineupItem> of(Turn turn) {
        var answered = Replied.card(turn);
        return answered.isPresent() || Replied.isToOther(turn)
                ? answered
                : turn.offered()
                        .flatMap(choice -> choice.meant(turn.said()))
                        .flatMap(turn.sale()::slot)
                        .or(() -> JustTalked.meant(turn))
                        .or(() -> SaidLate.shown(turn));
    }
}
