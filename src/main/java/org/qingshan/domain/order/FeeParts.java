package org.qingshan.domain.order;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingshan.domain.shop.Shop;

/**
 * What each order of a parcel would bear of its fee, in minor units, if nothing had been promised of any while others are cancelled: by that
 * it is promised where something was promised of it, so that no promise outlives what it was made for. Pure.
 */
final class FeeParts {
    private final Map<CustomerOrder, Long> parts = new HashMap<>();

    /** @param absent cancelled ones that are thought to be there, too, with what they had */
    FeeParts(List<CustomerOrder> orders, List<CustomerOrder> absent, Shop shop) {
        var all = Stream.concat(orders.stream(), absent.stream())
                .sorted(Comparator.comparing(CustomerOrder::number))
                .toList();
        Map<CustomerOrder, List<OrderLine>> goods = new HashMap<>();
        orders.forEach(
                order -> goods.put(order, order.in(OrderLine.State.CONFIRMED).toList()));
        absent.forEach(order -> goods.put(order, CallingOff.returnable(order)));
        var left = fee(all.get(0), goods.values().stream().flatMap(List::stream).toList(), shop);
        for (var order : all) {
            var own = order.promise().evermore(fee(order, goods.getOrDefault(order, List.of()), shop));
            var part = Math.min(left, own);
            parts.put(order, part);
            left -= part;
        }
    }

    /**
     * Of one that is there. Where nothing was promised of itself, what it bears, also as much as what was promised of another has left to
     * it, and though the shop's rules may be others by now: that is what its buyer knows.
     */
    long now(CustomerOrder order) {
        return order.promise().without().findAny().isEmpty() ? order.shippingFee() : of(order);
    }

    long of(CustomerOrder order) {
        return Objects.requireNonNull(parts.get(order));
    }

    private static long fee(CustomerOrder order, List<OrderLine> lines, Shop shop) {
        var to = order.destination();
        return to == null || order.status() == CustomerOrder.Status.OPEN
                ? 0
                : Charge.of(lines, shop, to).shipping();
    }
}
