package org.qingshan.conversation;

import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;

/** A parcel to where the shop has told no fee for: its fees are for mainland China, and of all else the host is asked. */
final class BeyondMainland {
    private BeyondMainland() {}

    /** The question waits for the host, and this is what its asker hears. */
    static String passedOn(Turn turn) {
        if (Unanswered.openSaying(turn.said()).isEmpty()) {
            ForTheHost.keep(turn, turn.said());
        }
        return turn.words().beside().feesForMainland();
    }
}
