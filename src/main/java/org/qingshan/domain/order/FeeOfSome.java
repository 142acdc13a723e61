package org.qingshan.domain.order;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;

/**
 * What the first so many lines of an order are worth, and what the order would bear of its parcel's fee if of itself only those were sold; all
 * of them are looked at once. Amounts are minor units.
 */
final class FeeOfSome {
    private final CustomerOrder order;
    private final List<OrderLine> lines;
    private final Shop shop;
    private final long[] goods;
    private final List<CustomerOrder> others;
    /** What the others would cost to send alone: those before it bear that first. */
    private final long before;

    private final long apart;
    private final long otherGoods;
    private long @Nullable [] grams;

    FeeOfSome(CustomerOrder order, List<OrderLine> lines, Shop shop) {
        this.order = order;
        this.lines = lines;
        this.shop = shop;
        this.goods = sums(lines, OrderLine::amount);
        this.others = order.company().without(order);
        this.before = alone(others.stream().filter(other -> isBefore(other)).toList());
        this.apart = alone(others);
        this.otherGoods = Contents.worth(others.stream().flatMap(other -> Company.sold(other).stream()));
    }

    /** What these would cost with what it costs to send them. */
    long total(int count) {
        return goods[count] + fee(count);
    }

    private long fee(int count) {
        var to = order.status() == CustomerOrder.Status.OPEN ? null : order.destination();
        var own = to == null ? 0 : order.promise().capped(shop.shipping().fee(to, goods[count], () -> grams(count)));
        return Math.min(own, Math.max(0, Math.min(apart + own, ofParcel(count)) - before));
    }

    private long ofParcel(int count) {
        var to = order.company().first().destination();
        if (others.isEmpty()) {
            return Long.MAX_VALUE;
        }
        return to == null
                ? 0
                : shop.shipping()
                        .fee(
                                to,
                                otherGoods + goods[count],
                                () -> grams(count)
                                        + Contents.grams(
                                                others.stream().flatMap(other -> Company.sold(other).stream())));
    }

    /** Only where somebody asks what it weighs. */
    private long grams(int count) {
        var known = grams;
        if (known == null) {
            known = sums(lines, line -> line.item().product().grams(line.quantity()));
            grams = known;
        }
        return known[count];
    }

    private boolean isBefore(CustomerOrder other) {
        var numbers = order.company().numbers();
        return numbers.indexOf(other.number()) < numbers.indexOf(order.number());
    }

    private long alone(List<CustomerOrder> some) {
        return some.stream()
                .mapToLong(other -> Company.alone(other, Company.sold(other), shop))
                .sum();
    }

    private static long[] sums(List<OrderLine> lines, ToLongFunction<OrderLine> amount) {
        var sums = new long[lines.size() + 1];
        for (int at = 0; at < lines.size(); at++) {
            sums[at + 1] = sums[at] + amount.applyAsLong(lines.get(at));
        }
        return sums;
    }
}
