package org.qingshan.domain.order;

/**
 * A card payment that was on its way has not come, and its buyer is to be told.
 *
 * @param due what he has yet to pay, in minor units
 */
public record CardFailed(long buyerId, int orderNumber, long due) {}
