package org.qingshan.domain.parcel;

/** All boxes of an order have arrived. */
public record OrderDelivered(long buyerId, int orderNumber) {}
