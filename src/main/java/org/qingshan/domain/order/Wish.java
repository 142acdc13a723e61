package org.qingshan.domain.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.stream.LineupItem;

/**
 * What a buyer wants of an item.
 *
 * @param unitPrice in minor units
 * @param claimId the number of the message that claims
 * @param elsewhere it shall not go where the buyer's orders usually go
 * @param again the line that was given back by mistake and is wanted again; null for a new wish
 */
record Wish(
        Buyer buyer,
        LineupItem item,
        BigDecimal quantity,
        long unitPrice,
        long claimId,
        boolean elsewhere,
        @Nullable OrderLine again) {
    static Wish of(Buyer buyer, LineupItem item, BigDecimal quantity, long claimId, boolean elsewhere) {
        return new Wish(buyer, item, quantity, item.price(), claimId, elsewhere, null);
    }

    /** At the price of then. */
    static Wish again(Buyer buyer, OrderLine back) {
        return new Wish(buyer, back.item(), back.quantity(), back.unitPrice(), back.claimId(), false, back);
    }

    /**
     * Whether it waits for its buyer's word: it shall go elsewhere, or to what is held and not confirmed yet, which a further wish does not
     * order. Who was served in his turn has not been asked; and what was only kept when it was given back is only kept again.
     */
    boolean waitsForWord(CustomerOrder order) {
        return elsewhere
                || order.status() == CustomerOrder.Status.OPEN
                        && (wasOnlyKept() || order.held().anyMatch(line -> !line.wasServed()));
    }

    private boolean wasOnlyKept() {
        return again != null
                && again.takenFrom().isPresent()
                && again.order().confirmedAt().isEmpty();
    }
}
