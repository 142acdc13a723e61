package org.qingshan.domain.parcel;

import java.math.BigDecimal;
import org.qingshan.domain.stream.LineupItem;

/**
 * What the scale said of an item in an order. Quantities are in the product's unit.
 *
 * @param back what the buyer pays less for it than before, in minor units; below zero where a weight was put right
 */
public record Weighed(LineupItem item, BigDecimal ordered, BigDecimal weight, long back) {
    public boolean isAsOrdered() {
        return weight.compareTo(ordered) == 0 && back == 0;
    }
}
