package org.qingshan.outbox;

/** Which chat is served first when not all can be. Within a chat the order of writing holds, except that broadcasts wait. */
public enum Priority {
    /** Answers to taps and checkouts: somebody looks at a spinning button. */
    TAP,
    /** What became of a claim, an order, a question. */
    RECEIPT,
    /** Product cards in groups and channels, and their changes. */
    CARD,
    /** What everyone is told, each in his own chat: cards too. */
    BROADCAST
}
