package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** What is in a parcel, summed up. */
public final class Contents {
    private Contents() {}

    /** What so much of something is worth at a price for one of it: minor units, rounded half up. */
    public static long worth(BigDecimal quantity, long unitPrice) {
        return quantity.multiply(BigDecimal.valueOf(unitPrice))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * What one may cost where so much is to cost the sum: minor units, rounded down, so that so much never costs more than the sum that buyers were
     * told.
     */
    public static long each(long sum, BigDecimal quantity) {
        return BigDecimal.valueOf(sum).divide(quantity, 0, RoundingMode.DOWN).longValueExact();
    }

    /** Minor units. */
    public static long worth(Stream<OrderLine> lines) {
        return lines.mapToLong(OrderLine::amount).sum();
    }

    /** Grams, with packing; lines whose product nobody has weighed count nothing. */
    public static long grams(Stream<OrderLine> lines) {
        return lines.mapToLong(line -> line.item().product().grams(line.quantity()))
                .sum();
    }
}
