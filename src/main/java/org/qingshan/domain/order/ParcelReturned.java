package org.qingshan.domain.order;

/** A parcel that was sent is back in the shop; its buyer owes nothing more for it. */
public record ParcelReturned(CustomerOrder order) {}
