package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;

/** The shop cancels the order of one buyer, and takes it anew where that was wrong or its buyer has paid after all. Queries. */
@Singleton
public class CallingOff {
    private final OrderTaking orders;
    private final TimeToPay time;
    private final SaleRecords records;
    private final Event<Object> events;

    CallingOff(OrderTaking orders, TimeToPay time, SaleRecords records, Event<Object> events) {
        this.orders = orders;
        this.time = time;
        this.records = records;
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
        order.company().costsNoMoreToSendWithout(order, absent(order.company()), sale.shop());
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

    /** What only waited when an order was cancelled, or before: its place is gone, and no bringing back gives it again. */
    public static List<OrderLine> waitedBefore(CustomerOrder order) {
        return order.lines().stream()
                .filter(line -> !line.isLive()
                        && !line.isGivenBack()
                        && line.takenFrom().isEmpty())
                .toList();
    }

    /** Whether an order that is cancelled could have again now what it had. Queries; it promises as little as {@link #obstacle(CustomerOrder, Shop)}. */
    public static boolean couldComeBack(CustomerOrder order, LiveSale sale) {
        return !returnable(order).isEmpty()
                && obstacle(order, sale.shop(), sale.records).isEmpty();
    }

    /**
     * Why an order could not have again now what it had when it was cancelled; none where it could. Queries. It promises nothing: whoever
     * wants it is asked again.
     */
    public Optional<Refused> obstacle(CustomerOrder order, Shop shop) {
        return obstacle(order, shop, records);
    }

    private static Optional<Refused> obstacle(CustomerOrder order, Shop shop, SaleRecords records) {
        return comingBack(order, shop, records).obstacle(records::forSale, () -> records.unpackedOf(order.buyerId()));
    }

    /**
     * The order has again what it had when it was cancelled, at the prices of then, all of it, and in one parcel with what it lay with.
     * Refuses where there is not enough left for that besides those who wait, where the buyer is blocked or has another order of the
     * stream, while money of it goes back to a card, and where the shop does not deliver any more.
     */
    public void takeAnew(LiveSale sale, CustomerOrder order, String actor) {
        Steps.require(order, CustomerOrder.Status.CONFIRMED, CustomerOrder.Status.CANCELLED);
        comingBack(order, sale.shop(), records)
                .obstacle(sale::lotsOf, () -> sale.unpackedOf(order.buyerId()))
                .ifPresent(refused -> {
                    throw refused;
                });
        var lines = returnable(order);
        var to = Objects.requireNonNull(order.destination(), "what was sold was to go somewhere");
        sale.meets(order);
        var booking = new Booking(order, events);
        booking.during(sale, () -> {
            order.opensAgain(sale.shop());
            lines.forEach(line -> takeAnew(sale, order, line));
            order.confirm(to, sale.shop(), sale.now(), unpaid(sale));
            reunite(sale, order, booking);
            booking.joins(sale);
            promisesNoMoreOf(order, sale.shop());
            return order;
        });
        // What was put up since, perhaps of a later stream, may count on the same lots.
        lines.stream()
                .map(line -> line.item().product())
                .distinct()
                .forEach(product -> Allotment.trimAll(sale, product));
        var payment = order.payment();
        if (payment != null) {
            payment.waitAnew(sale.now());
        }
        if (order.carries()) {
            order.payWithItsParcel(sale.shop());
        }
        History.write(actor, "order.taken_anew", "order " + order.number(), Map.of());
        events.fire(new OrderTakenAnew(order));
        if (order.isLabelled()) {
            events.fire(new ChangedOnPaper(order, ChangedOnPaper.How.TAKEN_ANEW));
        }
    }

    /** What lay in its parcel has one of its own since it was cancelled: one fee is paid for both, so they travel together again. */
    private static void reunite(LiveSale sale, CustomerOrder order, Booking booking) {
        sale.unpackedOf(order.buyerId()).stream()
                .filter(later -> later.isLoose() && order.mayTakeAlong(later, later.destination()))
                .findFirst()
                .ifPresent(later -> {
                    booking.with(later.company());
                    later.company().movesTo(order, sale.shop());
                });
    }

    private static ComingBack comingBack(CustomerOrder order, Shop shop, SaleRecords records) {
        return new ComingBack(
                order, shop, records.isBlocked(order.buyerId()), Reopening.isMoneyOnItsWayBack(order, records));
    }

    /** It is back: nothing is promised any more of being without it; also of those that are still cancelled, whoever lies with it by now. */
    private void promisesNoMoreOf(CustomerOrder order, Shop shop) {
        var company = order.company();
        var cancelled = records.cancelledOf(order.buyerId());
        cancelled.forEach(other -> other.promises(other.promise().with(company.orders())));
        company.costsNoMoreToSendThanWith(among(cancelled, company.absent()), shop);
    }

    private List<CustomerOrder> absent(Company company) {
        var keys = company.absent();
        return keys.isEmpty()
                ? List.of()
                : among(records.cancelledOf(company.first().buyerId()), keys);
    }

    private static List<CustomerOrder> among(List<CustomerOrder> cancelled, Set<Long> keys) {
        return cancelled.stream()
                .filter(order -> keys.contains(order.id()))
                .filter(order -> !returnable(order).isEmpty())
                .toList();
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
