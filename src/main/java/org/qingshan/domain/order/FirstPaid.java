package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;

/**
 * Where first paid is first served, what is ordered is kept for who has not paid until a deadline of its own; what is paid of it is his for good.
 */
final class FirstPaid {
    private FirstPaid() {}

    /** What is paid stays, whatever of the order is to be paid later. */
    static void keep(CustomerOrder order) {
        var payment = order.payment();
        if (payment != null && payment.due() == 0) {
            order.in(OrderLine.State.CONFIRMED).forEach(OrderLine::stays);
        }
    }

    /** So much of it as the money that has come is enough for stays, too: what was there first, and then the oldest. */
    static void keepPaid(CustomerOrder order, Shop shop) {
        keep(order);
        if (order.in(OrderLine.State.CONFIRMED).anyMatch(line -> line.deadline() != null)) {
            paid(order, shop).forEach(OrderLine::stays);
        }
    }

    /** What that money is enough for, with what it costs to send that alone. */
    private static List<OrderLine> paid(CustomerOrder order, Shop shop) {
        var payment = order.payment();
        var money = payment == null ? 0 : payment.amount() - payment.due();
        var sold = order.in(OrderLine.State.CONFIRMED)
                .sorted(Comparator.comparing(line -> line.deadline() != null))
                .toList();
        if (money <= 0) {
            return List.of();
        }
        // More may cost less to send.
        var some = new FeeOfSome(order, sold, shop);
        var count = sold.size();
        while (count > 0 && some.total(count) > money) {
            count--;
        }
        return sold.subList(0, count);
    }

    /**
     * For what is not paid he has so long from now on, and is reminded, though he has been before; nothing of it is kept shorter for that.
     * What was to be paid before the shop's rule is nobody else's, and neither is what a label speaks of.
     *
     * @param wentBack whether that holds also for what was kept by money, where all of that has gone back; some of it may be a present
     */
    static void waitsAnew(CustomerOrder order, Keeping unpaid, Shop shop, boolean wentBack) {
        var payment = order.payment();
        if (payment == null
                || payment.due() == 0
                || order.status() != CustomerOrder.Status.CONFIRMED
                || order.isBoxed()) {
            return;
        }
        var since = shop.paying().withinSince();
        boolean isNothingLeft = wentBack && payment.amount() <= payment.due();
        var paid = paid(order, shop);
        order.in(OrderLine.State.CONFIRMED)
                .filter(line -> !paid.contains(line))
                .filter(line -> {
                    var deadline = line.deadline();
                    return deadline == null
                            ? isNothingLeft && line.createdAt().isAfter(since)
                            : deadline.isAfter(since) && deadline.isBefore(unpaid.until());
                })
                .forEach(line -> line.waits(unpaid));
    }

    /**
     * It was not packed after all: what is not paid of it, and had to be in time, is kept so long, as when it was ordered. What was ordered
     * before the shop's rule, or when nobody could pay, is nobody else's.
     */
    static void waitsAsOrdered(CustomerOrder order, Keeping unpaid, Shop shop) {
        var payment = order.payment();
        if (payment == null || payment.status() == Payment.Status.CASH_AT_PICKUP || order.isBoxed()) {
            return;
        }
        var paid = paid(order, shop);
        order.in(OrderLine.State.CONFIRMED)
                .filter(line -> line.wasTimed()
                        && !paid.contains(line)
                        && line.createdAt().isAfter(shop.paying().withinSince()))
                .forEach(line -> line.waits(unpaid));
    }

    /**
     * Until when something of the order has to be paid, or it may go to others; none where nothing does, or where the buyer says that he has
     * paid, his money is on its way, or a label is on the parcel. {@link LineFinding#unpaid} takes nothing sooner, and later what is before a
     * packer just then, or could be paid at a page that is open: nobody is promised that.
     *
     * @param within how long the shop waits for whom it waits anew
     * @param since what was to be paid before that is nobody else's
     */
    static Optional<Instant> payBy(CustomerOrder order, Duration within, Instant since) {
        var payment = order.payment();
        if (payment == null
                || payment.due() == 0
                || payment.status() != Payment.Status.UNPAID
                || payment.isUnderWay()
                || order.isBoxed()) {
            return Optional.empty();
        }
        var anew = payment.waitsFrom().map(from -> from.plus(within));
        return order.in(OrderLine.State.CONFIRMED)
                .flatMap(line -> Stream.ofNullable(line.deadline()))
                .filter(deadline -> deadline.isAfter(since))
                .min(Comparator.naturalOrder())
                .map(first -> anew.filter(first::isBefore).orElse(first));
    }
}
