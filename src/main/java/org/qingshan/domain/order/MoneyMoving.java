package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;
import org.qingshan.platform.lane.Lane;

/** Has what came for an order of a buyer's, and is not owed for it any more, pay for another one of his: no money comes, and none goes back. */
@Singleton
public class MoneyMoving {
    private final TimeToPay time;
    private final Event<PaymentMoved> events;

    MoneyMoving(TimeToPay time, Event<PaymentMoved> events) {
        this.time = time;
        this.events = events;
    }

    /**
     * How much may pay for something else, in minor units: what is too much and not on its way back. None of what came by card or was
     * paid in the chat, which goes back the way it came. Queries.
     */
    public static long movable(CustomerOrder order) {
        var surplus = payment(order).surplus();
        var isNoted = surplus > 0
                && MoneyEntry.of(order.id()).stream()
                        .map(MoneyEntry::reason)
                        .allMatch(reason -> reason.isByHand() || reason.isMoved() || reason.isCorrection());
        return isNoted ? Math.max(0, surplus - CardRefund.openOf(order.id())) : 0;
    }

    /** As much as may, at most what is due there. Returns how much, in minor units; 0 where nothing may or is due. */
    public long move(CustomerOrder from, CustomerOrder to, String actor) {
        var sum = Math.min(movable(from), payment(to).due());
        if (sum == 0 || from.buyerId() != to.buyerId()) {
            return 0;
        }
        payment(from).movesAway(sum);
        payment(to).came(sum, Lane.current().now());
        MoneyEntry.book(from.id(), MoneyEntry.Reason.MOVED_AWAY, sum, actor);
        MoneyEntry.book(to.id(), MoneyEntry.Reason.MOVED_HERE, sum, actor);
        time.reckons(to, false);
        History.write(
                actor,
                "payment.moved",
                "order " + to.number(),
                Map.of("sum", String.valueOf(sum), "from", String.valueOf(from.number())));
        events.fire(new PaymentMoved(from.number(), to.number(), sum));
        return sum;
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is paid has a payment");
    }
}
