package org.qingshan.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.HoldExpired;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.TimeRanShort;
import org.qingshan.domain.order.WaitingEnded;
import org.qingshan.domain.order.WaitlistServed;
import org.qingshan.domain.payment.LedgerEntry;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;

/** Everything that matters about the rows, in words that the reference uses too. */
final class Described {
    private final Memory memory;
    private final Instant start;
    private final List<String> lines = new ArrayList<>();
    private final Map<Long, String> keys = new HashMap<>();
    private final Map<Long, Long> booked = new HashMap<>();

    private Described(Memory memory, Instant start) {
        this.memory = memory;
        this.start = start;
        memory.all(InboxEntry.class).forEach(entry -> keys.put(entry.id(), Memory.read(entry, "key")));
        memory.all(LedgerEntry.class)
                .forEach(entry -> booked.merge(Memory.read(entry, "orderId"), Memory.read(entry, "amount"), Long::sum));
    }

    static List<String> rows(Memory memory, Instant start) {
        var described = new Described(memory, start);
        memory.all(LineupItem.class).forEach(described::item);
        memory.all(Lot.class).forEach(described::lot);
        memory.all(CustomerOrder.class).forEach(described::order);
        return described.lines;
    }

    private void item(LineupItem item) {
        var limit = item.limitPerBuyer();
        lines.add(item(
                item.slot(),
                steps(item, item.offered()),
                steps(item, item.held()),
                steps(item, item.sold()),
                item.waiting(),
                item.isOpen(),
                item.price(),
                item.usualPrice(),
                limit == null ? 0 : steps(item, limit)));
    }

    static String item(
            String slot,
            int offered,
            int held,
            int sold,
            int waiting,
            boolean open,
            long price,
            long usual,
            int limit) {
        return slot + " offered " + offered + " held " + held + " sold " + sold + " waiting " + waiting
                + (open ? " open" : " closed") + " price " + price + " usual " + usual + " limit " + limit;
    }

    private void lot(Lot lot) {
        var step = lot.product().step();
        lines.add(lot(
                lot.product().name(false),
                steps(step, lot.brought()),
                steps(step, lot.held()),
                steps(step, lot.sold())));
    }

    static String lot(String product, int brought, int held, int sold) {
        return "lot of " + product + " brought " + brought + " held " + held + " sold " + sold;
    }

    private void order(CustomerOrder order) {
        var payment = order.payment();
        lines.add(order(
                order.number(),
                order.status().name(),
                order.charge().goods(),
                order.charge().shipping(),
                payment == null ? 0 : Memory.<Long>read(payment, "amount"),
                booked.getOrDefault(order.id(), 0L)));
        // In which order items are served is nobody's concern, within an item the lines stand as they came.
        order.lines().stream()
                .sorted(Comparator.comparing(line -> line.item().slot()))
                .forEach(this::line);
    }

    static String order(int number, String status, long goods, long shipping, long payment, long booked) {
        return "order " + number + " " + status + " goods " + goods + " shipping " + shipping + " payment " + payment
                + " booked " + booked;
    }

    private void line(OrderLine line) {
        lines.add(line(
                keys.getOrDefault(line.claimId(), "nobody"),
                line.item().slot(),
                steps(line.item(), line.quantity()),
                line.state().name(),
                line.unitPrice(),
                line.deadline() == null
                        ? 0
                        : Duration.between(start, line.deadline()).toSeconds()));
    }

    static String line(String claim, String slot, int quantity, String state, long price, long until) {
        return "  " + claim + " " + slot + " " + quantity + " " + state + " at " + price + " until " + until;
    }

    /** What was told of to whom; how it is grouped and in which order does not matter. */
    static List<String> events(List<Object> events, Map<Long, Integer> items, Instant start) {
        return events.stream()
                .flatMap(event -> Stream.ofNullable(event(event, items, start)))
                .sorted()
                .toList();
    }

    private static @Nullable String event(Object event, Map<Long, Integer> items, Instant start) {
        if (event instanceof HoldExpired one) {
            return (one.unpaid() ? "unpaid " : "expired ") + one.orderNumber() + " "
                    + steps(items, one.itemId(), one.quantity());
        }
        if (event instanceof WaitlistServed one) {
            return "served " + one.orderNumber() + " " + steps(items, one.itemId(), one.quantity())
                    + (one.confirmed() ? " confirmed" : "");
        }
        if (event instanceof WaitingEnded one) {
            return "waited in vain " + steps(items, one.itemId(), one.quantity()) + " " + one.cause();
        }
        if (event instanceof TimeRanShort one) {
            return "soon over " + one.orderNumber() + " at "
                    + Duration.between(start, one.deadline()).toSeconds();
        }
        return null;
    }

    private static String steps(Map<Long, Integer> items, long item, BigDecimal quantity) {
        var number = items.get(item);
        return "A" + (number + 1) + " " + steps(SimulatedShop.STEPS.get(number), quantity);
    }

    static int steps(LineupItem item, BigDecimal quantity) {
        return steps(item.product().step(), quantity);
    }

    private static int steps(BigDecimal step, BigDecimal quantity) {
        return quantity.divide(step).intValueExact();
    }
}
