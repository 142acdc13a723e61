package org.qingshan.domain.order;

import java.math.BigDecimal;

/** Somebody waited and does not any longer, by no choice of his own. */
public record WaitingEnded(long buyerId, long itemId, BigDecimal quantity, Cause cause) {
    public enum Cause {
        /** The stream ended and nothing had come back. */
        STREAM_OVER,
        /** The shop lets one buyer have less now. */
        LIMIT,
        /** The shop does not sell to this buyer any more. */
        BLOCKED,
        /** The team sells nothing more to whoever waits for it. */
        CLEARED,
        /** The parcel was packed and goes without it. */
        PACKED
    }
}
