package org.qingshan.domain.order;

import java.math.BigDecimal;

/** The stream ended and nothing came back for somebody who waited. */
public record WaitingEnded(long buyerId, long itemId, BigDecimal quantity) {}
