package org.qingshan.domain.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.stream.LineupItem;

/**
 * What came of a claim. Exactly one for each.
 *
 * @param asked what was wanted
 * @param got what is held or confirmed now
 * @param waiting what was put on the waitlist
 * @param place the place on the waitlist, from 1; 0 where nothing waits
 * @param order the parcel it went into; none where nothing was taken
 */
public record ClaimResult(
        Status status,
        LineupItem item,
        BigDecimal asked,
        BigDecimal got,
        BigDecimal waiting,
        int place,
        @Nullable CustomerOrder order) {

    public enum Status {
        HELD,
        CONFIRMED,
        /** Part is held or confirmed; the rest waits, or is not to be had where the sale has ended just now. */
        PART,
        WAITING,
        /** The host has stopped the sale of this item. */
        CLOSED,
        /** The buyer would have more than the shop lets one buyer have. */
        OVER_LIMIT,
        BLOCKED
    }

    static ClaimResult nothing(Status status, LineupItem item, BigDecimal asked) {
        return new ClaimResult(status, item, asked, BigDecimal.ZERO, BigDecimal.ZERO, 0, null);
    }
}
