package org.qingshan.domain.parcel;

/**
 * All boxes of an order are on their way.
 *
 * @param corrected whether the buyer was told other numbers before
 */
public record BoxesShipped(long buyerId, int orderNumber, boolean corrected) {}
