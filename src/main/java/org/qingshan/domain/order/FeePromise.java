package org.qingshan.domain.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an order costs at most to send, in minor units, because the shop has taken something out of its parcel. Pure.
 *
 * @param atMost whatever becomes of it; null where nothing was pulled of it
 * @param spared the same while orders are cancelled that it shared a parcel with: the key of each, and the fee of then
 */
record FeePromise(@Nullable Long atMost, String spared) {
    static final FeePromise NONE = new FeePromise(null, "");

    /** The fee, or what was promised that it is at most. */
    long capped(long fee) {
        var ever = atMost == null ? LongStream.empty() : LongStream.of(atMost);
        return LongStream.concat(
                        ever, entries().mapToLong(entry -> Long.parseLong(entry.substring(entry.indexOf(':') + 1))))
                .reduce(fee, Math::min);
    }

    FeePromise of(long fee) {
        return new FeePromise(capped(fee), spared);
    }

    FeePromise ofWithout(CustomerOrder other, long fee) {
        var more = Stream.of(mark(other) + capped(fee));
        return new FeePromise(
                atMost, Stream.concat(entriesWithout(List.of(other)), more).collect(Collectors.joining(" ")));
    }

    /** With these in its parcel nothing is promised of being without them. */
    FeePromise with(List<CustomerOrder> others) {
        return spared.isEmpty()
                ? this
                : new FeePromise(atMost, entriesWithout(others).collect(Collectors.joining(" ")));
    }

    private Stream<String> entriesWithout(List<CustomerOrder> others) {
        return entries().filter(entry -> others.stream().noneMatch(other -> entry.startsWith(mark(other))));
    }

    private Stream<String> entries() {
        return spared.isEmpty() ? Stream.empty() : Arrays.stream(spared.split(" "));
    }

    private static String mark(CustomerOrder order) {
        return order.id() + ":";
    }
}
