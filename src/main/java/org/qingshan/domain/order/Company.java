package org.qingshan.domain.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.shop.Shop;

/** Orders of one buyer that lie in one parcel, the first one first; nearly every order is alone in its own. */
public record Company(List<CustomerOrder> orders) {

    /** Whose number stands on the parcel. */
    public CustomerOrder first() {
        return orders.get(0);
    }

    public boolean isShared() {
        return orders.size() > 1;
    }

    public List<Integer> numbers() {
        return orders.stream().map(CustomerOrder::number).toList();
    }

    /** What goes into the parcel. */
    public Stream<OrderLine> sold() {
        return orders.stream().flatMap(order -> order.in(OrderLine.State.CONFIRMED));
    }

    /** Which of the goods are wished for, by all its orders; empty for nothing. */
    public String wished() {
        return orders.stream()
                .map(CustomerOrder::wished)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /** What all of it costs. */
    public Charge charge() {
        return new Charge(
                orders.stream().mapToLong(order -> order.charge().goods()).sum(),
                orders.stream().mapToLong(order -> order.charge().shipping()).sum());
    }

    /** The shop pulls goods of it: to send the rest costs its buyer no more than it does now. Nothing is promised of what is not confirmed. */
    void costsNoMoreToSend(Shop shop) {
        var parts = new FeeParts(orders, List.of(), shop);
        confirmed().forEach(order -> order.promises(order.promise().of(parts.now(order))));
    }

    /**
     * The same for the others while the shop has cancelled one of them, and for those that it has cancelled before, should they come back.
     *
     * @param absent what {@link #absent} says, in the order of their numbers
     */
    void costsNoMoreToSendWithout(CustomerOrder one, List<CustomerOrder> absent, Shop shop) {
        var parts = new FeeParts(orders, List.of(), shop);
        confirmed()
                .filter(order -> order.number() != one.number())
                .forEach(order -> order.promises(order.promise().ofWithout(one, parts.now(order))));
        absent.forEach(order ->
                order.promises(order.promise().ofWithout(one, new FeeParts(orders, List.of(order), shop).of(order))));
    }

    /**
     * Something is back of what the shop has cancelled of it: none costs more to send than if all were back, as it was before the first of
     * them was cancelled.
     *
     * @param absent those that are not, as {@link #absent} says
     */
    void costsNoMoreToSendThanWith(List<CustomerOrder> absent, Shop shop) {
        Map<CustomerOrder, Long> most = confirmed()
                .filter(order -> order.promise().without().findAny().isPresent())
                .collect(Collectors.toMap(
                        Function.identity(), order -> new FeeParts(orders, missedBy(order, absent), shop).of(order)));
        if (most.entrySet().stream().anyMatch(entry -> entry.getKey().shippingFee() > entry.getValue())) {
            most.forEach((order, fee) -> order.promises(order.promise().whileWithout(fee)));
            reprice(shop);
        }
    }

    private static List<CustomerOrder> missedBy(CustomerOrder order, List<CustomerOrder> absent) {
        var keys = order.promise().without().collect(Collectors.toSet());
        return absent.stream().filter(other -> keys.contains(other.id())).toList();
    }

    /** By our own keys, what the shop has cancelled of the parcel and has not brought back. */
    Set<Long> absent() {
        return orders.stream().flatMap(order -> order.promise().without()).collect(Collectors.toSet());
    }

    private Stream<CustomerOrder> confirmed() {
        return orders.stream().filter(order -> order.status() == CustomerOrder.Status.CONFIRMED);
    }

    List<CustomerOrder> without(CustomerOrder one) {
        return orders.stream().filter(order -> order.number() != one.number()).toList();
    }

    /** All of it lies in the parcel of an earlier order from now on. */
    void movesTo(CustomerOrder earlier, Shop shop) {
        first().carriesOnly(List.of(), shop);
        orders.forEach(order -> earlier.takesAlong(order, shop));
        earlier.company().reprice(shop);
    }

    /**
     * One parcel costs one fee, by all that is in it, and never more than its orders would cost apart. The earlier ones bear of it what
     * they would bear alone, so that what was said of them stays true. What their money is enough for by now stays with their buyer.
     */
    void reprice(Shop shop) {
        orders.forEach(order -> order.promises(order.promise().with(orders)));
        var parts = parts(shop).iterator();
        orders.forEach(order -> order.costsToSend(parts.next()));
        orders.forEach(order -> FirstPaid.keepPaid(order, shop));
    }

    private List<Long> parts(Shop shop) {
        var alone =
                orders.stream().map(order -> alone(order, sold(order), shop)).toList();
        var apart = alone.stream().mapToLong(Long::longValue).sum();
        var left = isShared() ? Math.min(apart, fee(sold(), shop)) : apart;
        List<Long> parts = new ArrayList<>();
        for (var own : alone) {
            var part = Math.min(left, own);
            parts.add(part);
            left -= part;
        }
        return parts;
    }

    /** What an order that is not confirmed, and all that it holds, would bear of the fee if it went along. */
    long feeOf(CustomerOrder cart, Shop shop) {
        var others = orders.stream()
                .mapToLong(order -> alone(order, sold(order), shop))
                .sum();
        var own = fee(cart.taken(), shop);
        return Math.max(0, Math.min(feeWith(cart, shop), others + own) - others);
    }

    /** What the whole parcel would cost to send then. */
    long feeWith(CustomerOrder cart, Shop shop) {
        return fee(Stream.concat(sold(), cart.taken()), shop);
    }

    private long fee(Stream<OrderLine> lines, Shop shop) {
        var to = first().destination();
        return to == null ? 0 : Charge.of(lines.toList(), shop, to).shipping();
    }

    static long alone(CustomerOrder order, List<OrderLine> sold, Shop shop) {
        var to = order.status() == CustomerOrder.Status.OPEN ? null : order.destination();
        return to == null ? 0 : order.promise().capped(Charge.of(sold, shop, to).shipping());
    }

    static List<OrderLine> sold(CustomerOrder order) {
        return order.in(OrderLine.State.CONFIRMED).toList();
    }
}
