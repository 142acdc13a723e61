package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many orders were confirmed when, from the beginning of a stream to its end or the last order.
 *
 * @param from when the first part begins
 * @param step how long each part is: a minute, or as much longer as it takes to have no more than {@link #MOST} parts
 * @param counts of each part, without gaps; their sum is the number of orders
 */
public record OrderPace(Instant from, Duration step, List<Integer> counts) {
    /** So many bars can be told apart on a phone. */
    static final int MOST = 60;

    private static final int[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 360, 720, 1440};

    static OrderPace of(Instant from, Instant to, Collection<Instant> confirmed) {
        var first = Stream.concat(Stream.of(from), confirmed.stream())
                .min(Instant::compareTo)
                .orElse(from);
        var last = Stream.concat(Stream.of(to), confirmed.stream())
                .max(Instant::compareTo)
                .orElse(to);
        var step = step(Duration.between(first, last));
        var parts = Math.toIntExact(Duration.between(first, last).dividedBy(step)) + 1;
        var counts = new ArrayList<>(Collections.nCopies(parts, 0));
        for (var at : confirmed) {
            var part = Math.toIntExact(Duration.between(first, at).dividedBy(step));
            counts.set(part, counts.get(part) + 1);
        }
        return new OrderPace(first, step, List.copyOf(counts));
    }

    /** Whole days, as many as are needed, where even a day is too short. */
    private static Duration step(Duration whole) {
        for (var minutes : MINUTES) {
            if (whole.dividedBy(Duration.ofMinutes(minutes)) < MOST) {
                return Duration.ofMinutes(minutes);
            }
        }
        return Duration.ofDays(whole.dividedBy(Duration.ofDays(MOST)) + 1);
    }

    /** When a part begins. */
    public Instant at(int part) {
        return from.plus(step.multipliedBy(part));
    }

    /** The most orders in one part; 0 if there are none. */
    public int most() {
        return counts.stream().max(Integer::compare).orElse(0);
    }
}
