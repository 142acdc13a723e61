package org.qingshan.domain.parcel;

import java.util.List;

/**
 * All boxes of an order are on their way.
 *
 * @param waybills one for each box, in their order
 * @param corrected whether the buyer was told other numbers before
 */
public record BoxesShipped(long buyerId, int orderNumber, List<Waybill> waybills, boolean corrected) {}
