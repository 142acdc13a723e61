package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.payment.Payment;

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

    /** So much of it as the money that has come is enough for, with the way, stays too: what was there first, and then the oldest. */
    static void keepPaid(CustomerOrder order) {
        keep(order);
        var payment = order.payment();
        if (payment != null && payment.left() > 0) {
            var rest = payment.amount() - payment.due() - order.charge().shipping();
            var sold = order.in(OrderLine.State.CONFIRMED)
                    .sorted(Comparator.comparing(line -> line.deadline() != null))
                    .toList();
            for (var line : sold) {
                rest -= line.amount();
                if (rest < 0) {
                    return;
                }
                line.stays();
            }
        }
    }

    /**
     * Until when something of the order has to be paid, or it goes to others; none where nothing does, or where the buyer says that he has
     * paid, his money is on its way, or a label is on the parcel. As {@code LineFinding.unpaid} says it.
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
