package org.qingshan.domain.order;

import java.math.BigDecimal;

/**
 * A hold was not confirmed in time and was given back.
 *
 * @param unpaid it was confirmed, but not paid in time, where first paid is first served
 */
public record HoldExpired(long buyerId, int orderNumber, long itemId, BigDecimal quantity, boolean unpaid) {}
