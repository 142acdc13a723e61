package org.qingshan.domain.parcel;

import java.util.List;

/**
 * A buyer has not come for a parcel that was packed for him, and it is cancelled.
 *
 * @param orders the numbers of all that lay in it
 */
public record NotCollected(long buyerId, List<Integer> orders) {}
