package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

/** Frees what deadlines free and gives what was freed to those who wait, first come first. */
@Singleton
public class StockReturns {
    /** A second's work at most, while the shop's other messages wait; tens of thousands would not be done before the database gives up. */
    static final int MOST_AT_ONCE = 500;

    private final OrderTaking orders;
    private final LineFinding finding;
    private final Event<Object> events;
    private final TimeToPay time;

    StockReturns(OrderTaking orders, LineFinding finding, Event<Object> events, TimeToPay time) {
        this.time = time;
        this.orders = orders;
        this.finding = finding;
        this.events = events;
    }

    /** Gives back every hold whose time is over, and what was not paid in time where first paid is first served. */
    public void expire(LiveSale sale) {
        if (sale.hasOverdue()) {
            expire(sale, finding.overdue(sale.now()), false);
            time.within(sale.shop()).ifPresent(within -> {
                var waited = sale.now().minus(within);
                expire(
                        sale,
                        finding.unpaid(sale.now(), waited, sale.shop().paying().withinSince()),
                        true);
            });
        }
    }

    private void expire(LiveSale sale, List<OrderLine> overdue, boolean unpaid) {
        Map<CustomerOrder, List<OrderLine>> byOrder = overdue.stream()
                .collect(Collectors.groupingBy(OrderLine::order, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach((order, lines) -> {
            orders.giveBack(sale, order, lines, null);
            // Two lots may have served one claim: the buyer is told of the item once.
            Map<Long, BigDecimal> items = new LinkedHashMap<>();
            lines.forEach(line -> items.merge(line.item().id(), line.quantity(), BigDecimal::add));
            items.forEach((item, quantity) ->
                    events.fire(new HoldExpired(order.buyerId(), order.number(), item, quantity, unpaid)));
        });
    }

    /** Serves the waitlists of all items of which something came back. */
    public void serve(LiveSale sale) {
        for (var item : sale.takeFreed()) {
            if (item.waiting() > 0
                    && item.untaken().signum() > 0
                    && item.isOpen()
                    && item.stream().isLive()) {
                serve(sale, item);
            }
        }
    }

    private void serve(LiveSale sale, LineupItem item) {
        // Each who is served gets a step at least.
        var steps = item.untaken().divideToIntegralValue(item.product().step());
        // Two claims of a buyer's whose turn comes at once are told of as one, and taken back as one.
        Map<CustomerOrder, Serving> turns = new LinkedHashMap<>();
        finding.firstWaitingFor(item, steps.max(BigDecimal.ONE).intValue())
                .forEach(line -> serve(sale, line, turns.computeIfAbsent(line.order(), none -> new Serving(sale))));
        turns.forEach((order, turn) -> tell(sale, order, item, turn));
    }

    /** The stream is over: nobody waits any longer. Tells so many of it as one step may take; returns whether those were all. */
    public boolean endWaiting(LiveSale sale) {
        var room = MOST_AT_ONCE;
        for (var item : sale.lineup()) {
            if (item.waiting() > 0 && room > 0) {
                var some = finding.waitingFor(item, room);
                room -= some.size();
                some.forEach(line -> endWaiting(sale, line));
            }
        }
        return sale.lineup().stream().allMatch(item -> item.waiting() == 0);
    }

    private void endWaiting(LiveSale sale, OrderLine line) {
        end(sale, line);
        events.fire(new WaitingEnded(
                line.order().buyerId(), line.item().id(), line.quantity(), WaitingEnded.Cause.STREAM_OVER));
    }

    private void end(LiveSale sale, OrderLine line) {
        if (line.order().isJoinable()) {
            orders.giveBack(sale, line.order(), List.of(line), null);
        } else {
            line.release(null);
        }
    }

    private void serve(LiveSale sale, OrderLine line, Serving turn) {
        var item = line.item();
        for (Lot lot : sale.lotsOf(item.product())) {
            var part = available(line, item, lot);
            if (part.signum() > 0 && line.state() == OrderLine.State.WAITING) {
                turn.served = turn.served.add(part);
                give(sale, line, part, lot, turn);
            }
        }
    }

    private void tell(LiveSale sale, CustomerOrder order, LineupItem item, Serving turn) {
        if (turn.served.signum() > 0) {
            events.fire(new WaitlistServed(
                    order.buyerId(),
                    order.number(),
                    item.id(),
                    turn.number,
                    turn.served,
                    order.charge(),
                    due(order),
                    time.payBy(order, sale.shop()).orElse(null),
                    order.status() == CustomerOrder.Status.CONFIRMED));
        }
    }

    /** Beyond what he says he has paid. */
    private static long due(CustomerOrder order) {
        var payment = order.payment();
        return payment == null || payment.received() == 0 ? 0 : Math.max(0, payment.due() - payment.saidPaid());
    }

    /** One buyer's turn: how long what he gets is kept, what the lines share that come of it, and how much that is. */
    private static final class Serving {
        private final Keeping keeping;
        private final long number = Lane.current().nextId();
        private BigDecimal served = BigDecimal.ZERO;

        Serving(LiveSale sale) {
            keeping = Keeping.from(sale.now(), sale.shop());
        }
    }

    private static BigDecimal available(OrderLine line, LineupItem item, Lot lot) {
        return OrderTaking.wholeSteps(item, line.quantity().min(lot.left()).min(item.untaken()));
    }

    private void give(LiveSale sale, OrderLine line, BigDecimal part, Lot lot, Serving turn) {
        var order = line.order();
        var target = part.compareTo(line.quantity()) == 0 ? line : line.splitOff(part);
        if (target != line) {
            order.add(target);
        }
        target.serve(lot, turn.keeping, turn.number);
        var to = order.destination();
        if (order.status() == CustomerOrder.Status.CONFIRMED && to != null) {
            orders.confirm(sale, order, to);
        }
    }
}
