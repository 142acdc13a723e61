package org.qingshan.domain.order;

import java.util.Collection;
import java.util.function.ToLongFunction;

/**
 * What a stream came to. Every page, answer and export that names one of these figures has it from here or, over many streams, from
 * {@link StreamSums}, which counts the same orders.
 *
 * @param orders for which something is owed, or was paid; not what came back unpaid
 * @param goods what is sold in them, in minor units
 * @param shipping what their parcels cost, in minor units
 * @param held what is kept and not confirmed yet, in minor units
 * @param cancelled orders of which nothing is left, by choice
 * @param expired orders that nobody confirmed in time
 * @param paid orders whose money the shop has had
 * @param paidMoney what the shop has had for any of them and not given back, in minor units
 */
public record StreamTotals(
        int orders, long goods, long shipping, long held, int cancelled, int expired, int paid, long paidMoney) {

    public static StreamTotals of(Collection<CustomerOrder> orders) {
        var sold = orders.stream().filter(StreamTotals::isSold).toList();
        var paid = sold.stream().filter(StreamTotals::isPaid).toList();
        return new StreamTotals(
                sold.size(),
                sum(sold, order -> order.charge().goods()),
                sum(sold, order -> order.charge().shipping()),
                sum(orders, order -> order.held().mapToLong(OrderLine::amount).sum()),
                count(orders, CustomerOrder.Status.CANCELLED),
                count(orders, CustomerOrder.Status.EXPIRED),
                paid.size(),
                sum(sold, StreamTotals::left));
    }

    /** What is owed for the orders, in minor units. */
    public long money() {
        return goods + shipping;
    }

    /** The goods of one order in the mean, in minor units, rounded half up; 0 without orders. */
    public long average() {
        return orders == 0 ? 0 : Math.floorDiv(2 * goods + orders, 2L * orders);
    }

    /** Whether an order counts: something is owed for it, if only what its parcel cost. For what came back nothing is, beyond what was paid. */
    static boolean isSold(CustomerOrder order) {
        return order.charge().total() > 0 && (order.status() != CustomerOrder.Status.RETURNED || left(order) > 0);
    }

    private static boolean isPaid(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.isPaid();
    }

    private static long left(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.left();
    }

    private static long sum(Collection<CustomerOrder> orders, ToLongFunction<CustomerOrder> amount) {
        return orders.stream().mapToLong(amount).sum();
    }

    private static int count(Collection<CustomerOrder> orders, CustomerOrder.Status status) {
        return (int) orders.stream().filter(order -> order.status() == status).count();
    }
}
