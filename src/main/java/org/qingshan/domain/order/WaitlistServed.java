package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stock returned and somebody who waited got it.
 *
 * @param service the number that the lines share which were served at once
 * @param charge what the whole parcel costs now, as far as it is sold
 * @param due what of that is still to be paid where something was paid before, in minor units; else 0
 * @param payBy when the first of what is sold goes to others if it is not paid; null where there is no hurry
 * @param confirmed it is sold already, because the buyer's parcel was confirmed; otherwise it is held
 */
public record WaitlistServed(
        long buyerId,
        int orderNumber,
        long itemId,
        long service,
        BigDecimal quantity,
        Charge charge,
        long due,
        @Nullable Instant payBy,
        boolean confirmed) {}
