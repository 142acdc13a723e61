package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.shop.History;

/**
 * The shop cancels the order of one buyer; and takes what an order had anew, where that was wrong, or where its buyer has paid after all.
 * Queries.
 */
@Singleton
public class CallingOff {
    private final OrderTaking orders;
    private final TimeToPay time;
    private final Event<Object> events;

    CallingOff(OrderTaking orders, TimeToPay time, Event<Object> events) {
        this.orders = orders;
        this.time = time;
        this.events = events;
    }

    /** How it is decided: why, for the buyer; {@code warned} whether a label may be on the parcel; by whom. */
    public record Decided(String words, boolean warned, String actor) {}

    /**
     * All of it goes back to its lots, and to those who wait; its money is to be given back. Refuses what is packed or gone, and of what is
     * labelled whoever has not been warned.
     */
    public void callOff(LiveSale sale, CustomerOrder order, Decided decided) {
        Steps.require(order, CustomerOrder.Status.CANCELLED, CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED);
        PaymentTaking.requireUnpacked(order, decided.warned());
        sale.meets(order);
        // That is the shop's doing: to send what else is in the parcel costs its buyer no more than before.
        order.company().orders().forEach(CustomerOrder::costsNoMoreToSend);
        // By no message of the buyer's: he cannot take it back.
        orders.giveBack(
                sale, order, order.lines().stream().filter(OrderLine::isLive).toList(), null);
        History.write(decided.actor(), "order.cancelled", "order " + order.number(), Map.of());
        events.fire(new OrderCalledOff(order, decided.words()));
    }

    /** What the shop could take anew of an order that is cancelled; whether it is there is another question. */
    public static List<OrderLine> returnable(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.CANCELLED && order.destination() != null
                ? order.lines().stream().filter(OrderLine::isToReturn).toList()
                : List.of();
    }

    /**
     * The order has again what it had when it was cancelled, at the prices of then, all of it. Refuses where there is not enough left for
     * that besides those who wait, where the buyer has another order of the stream, while money of it goes back to a card, and where the shop does not deliver any more.
     */
    public void takeAnew(LiveSale sale, CustomerOrder order, String actor) {
        Steps.require(order, CustomerOrder.Status.CONFIRMED, CustomerOrder.Status.CANCELLED);
        requireMoneyToRest(order);
        var lines = returnable(order);
        requireThere(sale, order, lines);
        requireAlone(sale, order);
        var to = Objects.requireNonNull(order.destination(), "what was sold was to go somewhere");
        sale.shop().shipping().requireDelivery(to);
        sale.meets(order);
        new Booking(order, events).during(sale, () -> {
            order.opensAgain(sale.shop());
            lines.forEach(line -> takeAnew(sale, order, line));
            order.confirm(to, sale.shop(), sale.now(), unpaid(sale));
            return order;
        });
        // What was put up since, perhaps of a later stream, may count on the same lots.
        lines.stream()
                .map(line -> line.item().product())
                .distinct()
                .forEach(product -> Allotment.trimAll(sale, product));
        var payment = order.payment();
        if (payment != null) {
            payment.isWaitedFor(sale.now());
        }
        History.write(actor, "order.taken_anew", "order " + order.number(), Map.of());
        events.fire(new OrderTakenAnew(order));
        if (order.isLabelled()) {
            events.fire(new ChangedOnPaper(order, ChangedOnPaper.How.TAKEN_ANEW));
        }
    }

    /** What is on its way back to a card would be owed again, and be taken for a present once it has gone. */
    private static void requireMoneyToRest(CustomerOrder order) {
        if (CardRefund.openOf(order.id()) > 0) {
            throw new Refused(Reason.MONEY_GOING_BACK, Map.of("number", order.number()));
        }
    }

    private static void requireThere(LiveSale sale, CustomerOrder order, List<OrderLine> lines) {
        var items = sums(lines.stream().collect(Collectors.groupingBy(OrderLine::item)));
        var products = sums(
                lines.stream().collect(Collectors.groupingBy(line -> line.item().product())));
        var isThere = !lines.isEmpty()
                && items.entrySet().stream()
                        .allMatch(one -> one.getValue().compareTo(one.getKey().left()) <= 0)
                && products.entrySet().stream().allMatch(one -> {
                    var product = one.getKey();
                    var left = sale.lotsOf(product).stream()
                            .map(lot -> product.wholeSteps(lot.left()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return one.getValue().compareTo(left) <= 0;
                });
        if (!isThere) {
            throw new Refused(Reason.GOODS_GONE, Map.of("number", order.number()));
        }
    }

    private static <T> Map<T, BigDecimal> sums(Map<T, List<OrderLine>> lines) {
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(OrderLine::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** A buyer has one parcel of a stream that can still be changed. */
    private static void requireAlone(LiveSale sale, CustomerOrder order) {
        sale.unpackedOf(order.buyerId()).stream()
                .filter(other -> other.streamId() == order.streamId())
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(Reason.ORDERED_ANEW, Map.of("number", order.number(), "other", other.number()));
                });
    }

    private static void takeAnew(LiveSale sale, CustomerOrder order, OrderLine line) {
        var item = line.item();
        for (var lot : List.copyOf(sale.lotsOf(item.product()))) {
            var part = OrderTaking.wholeSteps(item, line.quantity().min(lot.left()));
            if (!line.isLive() && part.signum() > 0) {
                var whole = part.compareTo(line.quantity()) == 0;
                var target = whole ? line : line.splitOff(part);
                if (!whole) {
                    order.add(target);
                }
                target.comesBack(lot, Keeping.from(sale.now(), sale.shop()));
            }
        }
    }

    private @Nullable Keeping unpaid(LiveSale sale) {
        return time.within(sale.shop())
                .map(within -> Keeping.unpaid(sale.now(), within, sale.shop()))
                .orElse(null);
    }
}
