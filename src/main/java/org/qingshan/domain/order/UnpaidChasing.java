package org.qingshan.domain.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.qingshan.domain.payment.PaymentRules;
import org.qingshan.domain.shop.History;

/** Reminds who has not paid, and gives what nobody pays for to others, by the shop's rules. */
@ApplicationScoped
public class UnpaidChasing {
    private final OrderTaking orders;
    private final Event<Object> events;

    UnpaidChasing(OrderTaking orders, Event<Object> events) {
        this.orders = orders;
        this.events = events;
    }

    /** In an open sale, because what comes back is for those who wait. Does nothing in a shop that has not said how to pay. */
    public void chase(LiveSale sale) {
        var rules = PaymentRules.ofTheShop();
        if (!sale.shop().paying().isKnown()) {
            return;
        }
        var release = rules.release();
        if (release != null) {
            UnpaidFinding.since(sale.now().minus(Duration.ofHours(release)), sale.now())
                    .forEach(order -> release(sale, order, release));
        }
        var remind = rules.remind();
        if (remind != null) {
            UnpaidFinding.notRemindedSince(sale.now().minus(Duration.ofHours(remind)), sale.now()).stream()
                    .filter(CustomerOrder::isJoinable)
                    .forEach(order -> remind(sale, order, rules));
        }
    }

    private void release(LiveSale sale, CustomerOrder order, int hours) {
        var due = order.charge().total();
        orders.giveBack(sale, order, order.in(OrderLine.State.CONFIRMED).toList(), null);
        History.write("deadline", "order.unpaid", "order " + order.number(), Map.of("hours", String.valueOf(hours)));
        events.fire(new UnpaidTold(order.buyerId(), order.number(), due, hours, true));
    }

    private void remind(LiveSale sale, CustomerOrder order, PaymentRules rules) {
        var payment = Objects.requireNonNull(order.payment(), "what is unpaid has a payment");
        payment.reminded(sale.now());
        var left = rules.release() == null ? 0 : rules.release() - Objects.requireNonNull(rules.remind());
        events.fire(new UnpaidTold(order.buyerId(), order.number(), payment.due(), left, false));
    }
}
