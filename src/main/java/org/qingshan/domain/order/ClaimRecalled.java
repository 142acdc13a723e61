package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Something that a buyer had of an item was found bad afterwards.
 *
 * @param fates what became of it, in quantities of the item; of each that is named something
 * @param sold whether the order had been confirmed
 * @param charge what the whole parcel costs now
 * @param paid whether the shop has had the money, so that what it costs less is to be given back
 * @param saidPaid whether the buyer says that he has paid, and nobody has looked yet
 */
public record ClaimRecalled(
        long buyerId,
        int orderNumber,
        long itemId,
        Map<Fate, BigDecimal> fates,
        boolean sold,
        Charge charge,
        boolean paid,
        boolean saidPaid) {

    /** Whether money may have to go back. */
    boolean owesMoney() {
        return (paid || saidPaid) && (fates.containsKey(Fate.WAITING) || fates.containsKey(Fate.RELEASED));
    }

    public enum Fate {
        /** It comes out of another lot; for the buyer nothing changes. */
        MOVED,
        /** There is no other now; the buyer waits, in the place of the claim. */
        WAITING,
        /** There is no other, and nobody can wait: the buyer does not get it and owes nothing for it. */
        RELEASED,
        /** It is packed or on its way. */
        UNDERWAY
    }
}
