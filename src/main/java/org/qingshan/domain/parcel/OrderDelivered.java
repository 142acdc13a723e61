package org.qingshan.domain.parcel;

import java.util.List;

/**
 * All boxes of a parcel have arrived, or their buyer has come for them.
 *
 * @param orders the numbers of all that lies in them
 * @param collected whether he has come for them
 */
public record OrderDelivered(long buyerId, List<Integer> orders, boolean collected) {}
