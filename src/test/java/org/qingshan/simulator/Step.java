package org.qingshan.simulator;

import org.jspecify.annotations.Nullable;

/**
 * A message: what one person wants. The same key twice is the same message, delivered again.
 *
 * @param who the number of a buyer; of no meaning for what a host does
 * @param item the number of a lineup item
 * @param amount steps of the product's unit, a price in minor units, or seconds: as the kind has it
 * @param of the key of the message that this one is about
 */
record Step(
        String key,
        Kind kind,
        int who,
        int item,
        int amount,
        @Nullable String of) {
    enum Kind {
        CLAIM,
        /** The words of a claim are changed to another amount. */
        EDIT,
        LESS,
        /** Gives the whole parcel back. */
        CANCEL,
        /** The shop cancels the parcel that is being filled. */
        CALL_OFF,
        /** The shop gives the last cancelled parcel again what it had. */
        TAKE_ANEW,
        /** Takes again what a message gave back. */
        RESTORE,
        ADDRESS,
        CONFIRM,
        /** All that is due of the parcel comes. */
        PAY,
        PACK,
        /** Offers so much in all. */
        OFFER,
        /** More is brought, at the same price. */
        ADD,
        PRICE,
        /** Another price for a minute. */
        FLASH,
        /** None for an amount of zero. */
        LIMIT,
        OPEN,
        /** What was said within the grace still counts. */
        CLOSE,
        BLOCK,
        UNBLOCK,
        END,
        /** A message that the program cannot handle. */
        POISON
    }

    @Override
    public String toString() {
        return "%s %s buyer %d item %d amount %d%s"
                .formatted(key, kind, who, item, amount, of == null ? "" : " of " + of);
    }
}
