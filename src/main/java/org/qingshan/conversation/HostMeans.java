package org.qingshan.conversation;

import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** What a host, or somebody of the team at his work, means by words that may be a viewer's as well, or nobody's. Implemented above the desks. */
public interface HostMeans {
    /** Whether what reads like a claim is rather of what is on sale, or of his work, and has been asked about. A tap means what its button says. */
    boolean isOfStock(Turn turn, ClaimReading reading);

    /** The buttons, and behind them one that tells everybody what could not be placed, where it may be for all. */
    Button[] orTold(Turn turn, Button... buttons);
}
