package org.qingshan.domain.order;

import java.time.Instant;
import java.util.List;

/**
 * A parcel holds something that is not confirmed, and its time is nearly over.
 *
 * @param held what of it ends then, or hardly later
 * @param deadline when the first of it is given to others
 */
public record TimeRanShort(long buyerId, int orderNumber, List<LineSum> held, Instant deadline) {}
