package org.qingshan.domain.order;

import java.time.Instant;

/**
 * An order is to be paid, and the time for that is nearly over.
 *
 * @param due in minor units
 * @param deadline when the first of it is given to others
 */
public record PayTimeRanShort(long buyerId, int orderNumber, long due, Instant deadline) {}
