package org.qingshan.conversation;

import org.qingshan.conversation.turn.Turn;

/** Hears what a platform says of money in its chats. */
public interface PaymentHearing {
    void hear(Turn turn);

    /** Keeps the payment where {@link #hear} has failed: no money is lost sight of. */
    void keep(Turn turn);
}
