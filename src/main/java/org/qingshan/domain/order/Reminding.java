package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.domain.shop.Shop;

/** Reminds people of what they hold, or have to pay, before its time is over: once for all that their parcel holds then. */
@Singleton
class Reminding {
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
        soon.stream()
                .filter(line -> line.state() == OrderLine.State.CONFIRMED)
                .map(OrderLine::order)
                .distinct()
                .forEach(order -> remindOfPaying(order, sale.shop()));
        var due = soon.stream()
                .filter(line -> line.state() == OrderLine.State.HELD)
                .map(OrderLine::order)
                .distinct()
                .toList();
        Map<CustomerOrder, List<OrderLine>> byOrder = finding.heldIn(due).stream()
                .collect(Collectors.groupingBy(OrderLine::order, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach(this::remind);
    }

    /** Who has paid meanwhile, or says so, is left in peace, and everybody where the shop waits for nobody's money any more. */
    private void remindOfPaying(CustomerOrder order, Shop shop) {
        order.in(OrderLine.State.CONFIRMED).forEach(OrderLine::reminded);
        var payment = order.payment();
        if (payment != null) {
            time.payBy(order, shop)
                    .ifPresent(until ->
                            events.fire(new PayTimeRanShort(order.buyerId(), order.number(), payment.due(), until)));
        }
    }

    private void remind(CustomerOrder order, List<OrderLine> held) {
        held.forEach(OrderLine::reminded);
        var first = held.stream()
                .map(OrderLine::deadline)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        events.fire(new TimeRanShort(order.buyerId(), order.number(), LineSum.of(held.stream()), first));
    }
}
