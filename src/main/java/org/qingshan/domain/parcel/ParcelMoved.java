package org.qingshan.domain.parcel;

import org.qingshan.domain.order.CustomerOrder;

/** The courier has told something new of a box. Not of its arrival: {@link OrderDelivered}. */
public record ParcelMoved(CustomerOrder order, Parcel box, CourierNews news) {}
