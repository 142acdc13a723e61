package org.qingshan.domain.order;

import java.util.stream.Stream;

/** What a parcel weighs: the sum of what its lines weigh, as far as somebody has weighed the products. */
public final class Weight {
    private Weight() {}

    /** Grams, with packing; lines whose product nobody has weighed count nothing. */
    public static long of(Stream<OrderLine> lines) {
        return lines.mapToLong(line -> line.item().product().grams(line.quantity()))
                .sum();
    }
}
