package org.qingshan.domain.order;

/**
 * A buyer has not paid, and is to be told.
 *
 * @param due in minor units
 * @param hours since the order, where it is released; else until it is, 0 for never
 * @param released whether his goods have gone to others
 */
public record UnpaidTold(long buyerId, int orderNumber, long due, int hours, boolean released) {}
