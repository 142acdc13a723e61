package org.qingshan.domain.order;

import java.util.stream.Stream;

/** What is in a parcel, summed up. */
public final class Contents {
    private Contents() {}

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
