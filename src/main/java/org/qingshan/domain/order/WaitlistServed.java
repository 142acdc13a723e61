package org.qingshan.domain.order;

import java.math.BigDecimal;

/**
 * Stock returned and somebody who waited got it.
 *
 * @param confirmed it is sold already, because the buyer's parcel was confirmed; otherwise it is held
 */
public record WaitlistServed(
        long buyerId, int orderNumber, long itemId, long claimId, BigDecimal quantity, boolean confirmed) {}
