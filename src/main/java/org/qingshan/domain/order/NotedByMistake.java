package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.PaymentChecked.Outcome;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.platform.lane.Lane;

/** Takes out of the books what the team noted to have come for an order, and what never came. What a platform has told, or who takes cards, stays. */
@Singleton
public class NotedByMistake {
    private final PaymentTaking taking;

    NotedByMistake(PaymentTaking taking) {
        this.taking = taking;
    }

    /** What was noted by hand last and still counts; at most what the shop has of it. None where there is no such thing. Queries. */
    public static Optional<Long> last(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            return Optional.empty();
        }
        Deque<Long> noted = new ArrayDeque<>();
        MoneyEntry.of(order.id()).forEach(entry -> {
            if (entry.reason().isIncome() && entry.reason().isByHand()) {
                noted.push(entry.amount());
            } else if (entry.reason().isCorrection() && !noted.isEmpty()) {
                noted.pop();
            }
        });
        var free = payment.left() - CardRefund.openOf(order.id());
        return Optional.ofNullable(noted.peek()).map(sum -> Math.min(sum, free)).filter(sum -> sum > 0);
    }

    /**
     * What was noted last has never come: it is owed as before, but for a parcel that came back, and its buyer is told.
     *
     * @param sum what whoever says so was shown, in minor units; refuses any other
     * @param before what the shop had of it then
     */
    public void takeBack(CustomerOrder order, long sum, long before, String actor) {
        var payment = order.payment();
        var last = last(order);
        if (payment == null || last.isEmpty()) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", 0L));
        }
        if (payment.left() != before || last.get() != sum) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        payment.neverCame(sum, Lane.current().now());
        if (order.status() == CustomerOrder.Status.RETURNED) {
            payment.asksNoMore();
        }
        MoneyEntry.book(order.id(), MoneyEntry.Reason.MISTAKE, sum, actor);
        taking.settled(order, Outcome.MISTAKEN, sum, "", actor);
    }
}
