package org.qingshan.domain.parcel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the scales said of an order.
 *
 * @param boxes grams of each box with all that is in it; empty if nobody weighed them
 * @param goods what the goods weigh without their box, in the product's unit, by the key of the item; what is not named counts as it was
 *     ordered
 */
public record ScaleReading(List<Integer> boxes, Map<Long, BigDecimal> goods) {
    public static final ScaleReading NONE = new ScaleReading(List.of(), Map.of());
}
