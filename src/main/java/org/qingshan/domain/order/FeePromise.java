package org.qingshan.domain.order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an order costs at most to send, in minor units, because the shop has taken something out of its parcel. Pure.
 *
 * @param atMost whatever becomes of it; null where nothing was pulled of it
 * @param spared the same while orders are cancelled that it shared a parcel with: the key of each, and what the fee of then was, or
 *     would have been without what was promised of it while others are cancelled
 */
record FeePromise(@Nullable Long atMost, String spared) {
    static final FeePromise NONE = new FeePromise(null, "");

    /** The fee, or what was promised that it is at most. */
    long capped(long fee) {
        return entries()
                .mapToLong(entry -> Long.parseLong(entry.substring(entry.indexOf(':') + 1)))
                .reduce(evermore(fee), Math::min);
    }

    /** The same as if none were cancelled: what is promised while one is lasts no longer than that, whatever else is cancelled meanwhile. */
    long evermore(long fee) {
        return atMost == null ? fee : Math.min(atMost, fee);
    }

    FeePromise of(long fee) {
        return new FeePromise(evermore(fee), spared);
    }

    FeePromise ofWithout(CustomerOrder other, long fee) {
        var more = Stream.of(mark(other) + evermore(fee));
        return new FeePromise(
                atMost, Stream.concat(entriesWithout(List.of(other)), more).collect(Collectors.joining(" ")));
    }

    /** The fee at most, as long as any of those is cancelled; no more than was promised of each. */
    FeePromise whileWithout(long fee) {
        return new FeePromise(
                atMost,
                entries()
                        .map(entry -> {
                            var value = entry.indexOf(':') + 1;
                            return entry.substring(0, value) + Math.min(fee, Long.parseLong(entry.substring(value)));
                        })
                        .collect(Collectors.joining(" ")));
    }

    /** With these in its parcel nothing is promised of being without them. */
    FeePromise with(List<CustomerOrder> others) {
        return spared.isEmpty()
                ? this
                : new FeePromise(atMost, entriesWithout(others).collect(Collectors.joining(" ")));
    }

    /** By our own keys, those that are cancelled meanwhile. */
    Stream<Long> without() {
        return entries().map(entry -> Long.valueOf(entry.substring(0, entry.indexOf(':'))));
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
