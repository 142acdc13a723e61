package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reminds people of what they hold, or have to pay, before its time is over: once for all that ends at about the same time. */
@Singleton
class Reminding {
    /** So small a part of the time that is left is no matter. */
    private static final int PART = 5;

    private final LineFinding finding;
    private final TimeToPay time;
    private final Event<Object> events;

    Reminding(LineFinding finding, TimeToPay time, Event<Object> events) {
        this.finding = finding;
        this.time = time;
        this.events = events;
    }

    /** Marks what it reminds of in the same transaction, so that nobody is reminded twice, whoever does it and whenever. */
    void remind(LiveSale sale) {
        var soon = finding.toRemindOf(sale.now());
        first(soon, OrderLine.State.CONFIRMED).forEach((order, first) -> remindOfPaying(order, first, sale));
        var first = first(soon, OrderLine.State.HELD);
        Map<CustomerOrder, List<OrderLine>> byOrder = finding.heldIn(first.keySet()).stream()
                .filter(line -> line.isToRemindOf() && isAbout(first.get(line.order()), deadline(line), sale.now()))
                .collect(Collectors.groupingBy(OrderLine::order, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach(this::remind);
    }

    private static Map<CustomerOrder, Instant> first(List<OrderLine> soon, OrderLine.State state) {
        Map<CustomerOrder, Instant> first = new LinkedHashMap<>();
        soon.stream()
                .filter(line -> line.state() == state)
                .forEach(line -> first.merge(line.order(), deadline(line), Reminding::earlier));
        return first;
    }

    private static Instant deadline(OrderLine line) {
        return Objects.requireNonNull(line.deadline(), "what is reminded of has a deadline");
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whoever takes three things in a row is told of them at once; what has markedly longer has a reminder of its own, or its time would be told wrong. */
    private static boolean isAbout(@Nullable Instant first, Instant deadline, Instant now) {
        return first != null
                && Duration.between(first, deadline).multipliedBy(PART).compareTo(Duration.between(now, first)) <= 0;
    }

    /** Who has paid meanwhile, or says so, is left in peace, and everybody where the shop waits for nobody's money any more. */
    private void remindOfPaying(CustomerOrder order, Instant first, LiveSale sale) {
        order.in(OrderLine.State.CONFIRMED)
                .filter(line -> line.isToRemindOf() && isAbout(first, deadline(line), sale.now()))
                .forEach(OrderLine::reminded);
        var payment = order.payment();
        if (payment != null) {
            time.payBy(order, sale.shop())
                    .filter(until -> until.isAfter(sale.now()))
                    .ifPresent(until ->
                            events.fire(new PayTimeRanShort(order.buyerId(), order.number(), payment.due(), until)));
        }
    }

    private void remind(CustomerOrder order, List<OrderLine> held) {
        held.forEach(OrderLine::reminded);
        var first = held.stream()
                .map(Reminding::deadline)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        events.fire(new TimeRanShort(order.buyerId(), order.number(), LineSum.of(held.stream()), first));
    }
}
