package org.qingshan.domain.parcel;

/** All boxes of an order are packed. */
public record OrderPacked(long buyerId, int orderNumber, int boxes) {}
