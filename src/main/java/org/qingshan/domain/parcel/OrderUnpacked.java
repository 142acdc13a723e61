package org.qingshan.domain.parcel;

import org.qingshan.domain.order.CustomerOrder;

/**
 * An order that was marked as packed by mistake is to be packed still.
 *
 * @param order the first that lies in the parcel
 */
public record OrderUnpacked(CustomerOrder order) {}
