package org.qingshan.domain.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.payment.Payment;

/**
 * Where first paid is first served, what is ordered is kept for who has not paid until a deadline of its own; paid in full, it is his for good.
 */
public final class FirstPaid {
    private FirstPaid() {}

    /** What is paid stays, whatever of the order is to be paid later. */
    static void keep(CustomerOrder order) {
        var payment = order.payment();
        if (payment != null && payment.due() == 0) {
            order.in(OrderLine.State.CONFIRMED).forEach(OrderLine::stays);
        }
    }

    /** Until when something of the order has to be paid, or it goes to others; none where nothing does, or where the buyer says that he has paid, or his money is on its way. */
    public static Optional<Instant> payBy(CustomerOrder order) {
        var payment = order.payment();
        return payment == null
                        || payment.due() == 0
                        || payment.status() != Payment.Status.UNPAID
                        || payment.isUnderWay()
                ? Optional.empty()
                : order.in(OrderLine.State.CONFIRMED)
                        .flatMap(line -> Stream.ofNullable(line.deadline()))
                        .min(Comparator.naturalOrder());
    }
}
