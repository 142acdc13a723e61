package org.qingshan.domain.parcel;

import java.util.List;

/**
 * All boxes of a parcel are on their way.
 *
 * @param orders the numbers of all that lies in them
 * @param waybills one for each box, in their order
 * @param corrected whether the buyer was told other numbers before
 */
public record BoxesShipped(long buyerId, List<Integer> orders, List<Waybill> waybills, boolean corrected) {}
