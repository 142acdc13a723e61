package org.qingshan.domain.order;

import java.math.BigDecimal;

/**
 * Stock returned and somebody who waited got it.
 *
 * @param service the number that the lines share which were served at once
 * @param confirmed it is sold already, because the buyer's parcel was confirmed; otherwise it is held
 */
public record WaitlistServed(
        long buyerId, int orderNumber, long itemId, long service, BigDecimal quantity, boolean confirmed) {}
