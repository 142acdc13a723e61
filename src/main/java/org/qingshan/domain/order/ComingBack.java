package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;

/**
 * Whether an order that was cancelled can have again what it had, all of it. Changes nothing.
 *
 * @param blocked whether the shop sells nothing more to its buyer
 * @param goingBack whether money of it is on its way back to a card
 */
record ComingBack(CustomerOrder order, Shop shop, boolean blocked, boolean goingBack) {

    /**
     * What is in the way of that.
     *
     * @param lots of a product those that may be sold
     * @param unpacked the buyer's orders that can still be changed
     */
    Optional<Refused> obstacle(Function<Product, List<Lot>> lots, Supplier<List<CustomerOrder>> unpacked) {
        if (blocked) {
            return Optional.of(refused(Reason.BUYER_BLOCKED));
        }
        // What is on its way back to a card would be owed again, and be taken for a present once it has gone.
        if (goingBack) {
            return Optional.of(refused(Reason.MONEY_GOING_BACK));
        }
        if (!isThere(lots)) {
            return Optional.of(refused(Reason.GOODS_GONE));
        }
        return other(unpacked.get()).or(this::undeliverable);
    }

    private Refused refused(Reason why) {
        return new Refused(why, Map.of("number", order.number()));
    }

    private boolean isThere(Function<Product, List<Lot>> lots) {
        var lines = CallingOff.returnable(order);
        var items = sums(lines.stream().collect(Collectors.groupingBy(OrderLine::item)));
        var products = sums(
                lines.stream().collect(Collectors.groupingBy(line -> line.item().product())));
        return !lines.isEmpty()
                && items.entrySet().stream()
                        .allMatch(one -> one.getValue().compareTo(one.getKey().left()) <= 0)
                && products.entrySet().stream().allMatch(one -> {
                    var product = one.getKey();
                    var left = lots.apply(product).stream()
                            .map(lot -> product.wholeSteps(lot.left()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return one.getValue().compareTo(left) <= 0;
                });
    }

    private static <T> Map<T, BigDecimal> sums(Map<T, List<OrderLine>> lines) {
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(OrderLine::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** A buyer has one parcel of a stream that can still be changed. */
    private Optional<Refused> other(List<CustomerOrder> unpacked) {
        return unpacked.stream()
                .filter(other -> other.streamId() == order.streamId() && other.number() != order.number())
                .findFirst()
                .map(other ->
                        new Refused(Reason.ORDERED_ANEW, Map.of("number", order.number(), "other", other.number())));
    }

    private Optional<Refused> undeliverable() {
        var to = order.destination();
        try {
            if (to != null) {
                shop.shipping().requireDelivery(to);
            }
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused);
        }
    }
}
