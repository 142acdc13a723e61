package org.qingshan.domain.order;

import java.math.BigDecimal;

/** A hold was not confirmed in time and was given back. */
public record HoldExpired(long buyerId, int orderNumber, long itemId, BigDecimal quantity) {}
