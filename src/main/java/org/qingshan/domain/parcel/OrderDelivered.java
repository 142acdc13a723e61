package org.qingshan.domain.parcel;

import java.util.List;

/**
 * All boxes of a parcel have arrived.
 *
 * @param orders the numbers of all that lies in them
 */
public record OrderDelivered(long buyerId, List<Integer> orders) {}
