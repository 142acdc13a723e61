package org.qingshan.domain.order;

/** What an order costs is another sum now, because of what became of another one that shares its parcel, or shared it. */
public record FeeChanged(CustomerOrder order) {}
