package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.PaymentRules;
import org.qingshan.domain.shop.History;

/** Reminds who has not paid, and gives what nobody pays for to others, by the shop's rules. */
@Singleton
public class UnpaidChasing {
    private final OrderTaking orders;
    private final TimeToPay time;
    private final Event<Object> events;

    UnpaidChasing(OrderTaking orders, TimeToPay time, Event<Object> events) {
        this.orders = orders;
        this.time = time;
        this.events = events;
    }

    /**
     * In an open sale, because what comes back is for those who wait. Does nothing in a shop that has not said how to pay, and takes nothing
     * away in one that only some buyers can pay, in their chats.
     */
    public void chase(LiveSale sale) {
        var rules = PaymentRules.ofTheShop();
        if (time.isReleasing(sale.shop())) {
            rules.releasedBefore(sale.now())
                    .ifPresent(before ->
                            overdue(rules, before, sale.now()).forEach(order -> release(sale, order, rules.release())));
        }
        var remind = rules.remind();
        if (remind != null && time.isAsking(sale.shop())) {
            UnpaidFinding.notRemindedSince(sale.now().minus(Duration.ofHours(remind)), sale.now()).stream()
                    .filter(CustomerOrder::isJoinable)
                    .forEach(order -> remind(sale, order, rules));
        }
    }

    /** Where there is a reminder nobody loses his goods before he has had it, and the time that it gave him. */
    private static List<CustomerOrder> overdue(PaymentRules rules, Instant before, Instant now) {
        return rules.remind() == null
                ? UnpaidFinding.since(before, now)
                : UnpaidFinding.remindedSince(before, now.minus(Duration.ofHours(rules.afterReminder())), now);
    }

    private void release(LiveSale sale, CustomerOrder order, @Nullable Integer rule) {
        int hours = Objects.requireNonNull(rule, "a rule of release");
        var due = order.charge().total();
        orders.giveBack(sale, order, order.in(OrderLine.State.CONFIRMED).toList(), null);
        History.write("deadline", "order.unpaid", "order " + order.number(), Map.of("hours", String.valueOf(hours)));
        events.fire(new UnpaidTold(order.buyerId(), order.number(), due, hours, true));
    }

    private void remind(LiveSale sale, CustomerOrder order, PaymentRules rules) {
        var payment = Objects.requireNonNull(order.payment(), "what is unpaid has a payment");
        payment.reminded(sale.now());
        var left = rules.release() == null || !time.isReleasing(sale.shop())
                ? 0
                : hoursLeft(order, payment, rules, sale.now());
        events.fire(new UnpaidTold(order.buyerId(), order.number(), payment.due(), left, false));
    }

    /** Whole hours until its goods go to others, never more than there are. */
    private static int hoursLeft(CustomerOrder order, Payment payment, PaymentRules rules, Instant now) {
        var since = Stream.concat(
                        Stream.of(order.confirmedAt(), payment.waitsFrom()).flatMap(Optional::stream),
                        order.in(OrderLine.State.CONFIRMED).map(OrderLine::createdAt))
                .max(Comparator.naturalOrder())
                .orElse(now);
        var left = Duration.between(now, rules.releaseOf(since));
        return Math.max(rules.afterReminder(), Math.toIntExact(left.toHours()));
    }
}
