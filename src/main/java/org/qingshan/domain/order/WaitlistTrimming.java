package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.stream.LineupItem;

/**
 * Ends waiting that a rule of the shop has made vain. Who waits for what he may not have would keep it from everyone behind him,
 * for nothing is left while anyone waits.
 */
@Singleton
class WaitlistTrimming {
    private final OrderTaking orders;
    private final LineFinding finding;
    private final Event<Object> events;

    WaitlistTrimming(OrderTaking orders, LineFinding finding, Event<Object> events) {
        this.orders = orders;
        this.finding = finding;
        this.events = events;
    }

    /** Nobody waits for more than the limit still lets him have; the longest waiting is kept. */
    void trim(LiveSale sale, LineupItem item) {
        var limit = item.limitPerBuyer();
        if (limit == null || item.waiting() == 0) {
            return;
        }
        Map<Long, List<OrderLine>> byBuyer = finding.waitingFor(item).stream()
                .filter(line -> line.order().isJoinable())
                .collect(
                        Collectors.groupingBy(line -> line.order().buyerId(), LinkedHashMap::new, Collectors.toList()));
        var taken = finding.takenOf(item, byBuyer.keySet());
        byBuyer.forEach(
                (buyer, lines) -> trim(sale, lines, limit.subtract(taken.getOrDefault(buyer, BigDecimal.ZERO))));
    }

    private void trim(LiveSale sale, List<OrderLine> lines, BigDecimal allowed) {
        var room = allowed.max(BigDecimal.ZERO);
        for (var line : lines) {
            var kept = OrderTaking.wholeSteps(line.item(), line.quantity().min(room));
            room = room.subtract(kept);
            end(sale, line, line.quantity().subtract(kept), WaitingEnded.Cause.LIMIT);
        }
    }

    /** Whoever the shop does not sell to waits for nothing. */
    void endAll(LiveSale sale, long buyer) {
        finding.waitingOf(buyer).forEach(line -> end(sale, line, line.quantity(), WaitingEnded.Cause.BLOCKED));
    }

    /** Nobody waits for it any more. Returns how many people did. */
    int endAll(LiveSale sale, LineupItem item) {
        var lines = finding.waitingFor(item).stream()
                .filter(line -> line.order().isJoinable())
                .toList();
        lines.forEach(line -> end(sale, line, line.quantity(), WaitingEnded.Cause.CLEARED));
        return (int)
                lines.stream().map(line -> line.order().buyerId()).distinct().count();
    }

    private void end(LiveSale sale, OrderLine line, BigDecimal quantity, WaitingEnded.Cause cause) {
        if (quantity.signum() > 0) {
            orders.endWaiting(sale, line, quantity);
            events.fire(new WaitingEnded(line.order().buyerId(), line.item().id(), quantity, cause));
        }
    }
}
