package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

/** Turns claims into lines, confirms them and gives them back. Decides on what the {@link LiveSale} holds and never queries. */
@Singleton
public class OrderTaking {
    private final Event<Object> events;
    private final TimeToPay time;
    private final Reopening reopening;

    OrderTaking(Event<Object> events, TimeToPay time, Reopening reopening) {
        this.events = events;
        this.time = time;
        this.reopening = reopening;
    }

    /**
     * Takes as much as there is for the buyer and queues him up for the rest. Ordered at once where it is known where to send
     * it.
     */
    public ClaimResult claim(LiveSale sale, Buyer buyer, LineupItem item, BigDecimal quantity, long claimId) {
        return fulfil(sale, Wish.of(buyer, item, quantity, claimId, false));
    }

    /** The same, but only held: the buyer has yet to say where it goes. */
    public ClaimResult hold(LiveSale sale, Buyer buyer, LineupItem item, BigDecimal quantity, long claimId) {
        return fulfil(sale, Wish.of(buyer, item, quantity, claimId, true));
    }

    /**
     * Takes again what was given back by mistake, at the price of then: as much as there is, the rest waits. Where all of its order was, that
     * order is there again, with the money that has come for it. May ask the database.
     */
    public ClaimResult restore(LiveSale sale, Buyer buyer, OrderLine back) {
        var joins =
                sale.parcelOf(buyer.id()).filter(one -> one.taken().findAny().isPresent());
        var result = fulfil(sale, Wish.again(buyer, back));
        var order = result.order();
        if (order != null) {
            back.restored();
            // Where nothing was taken before, nobody has said how to pay for it.
            if (joins.isEmpty()) {
                order.payLike(List.of(back.order()), sale.shop());
            }
        }
        return result;
    }

    private ClaimResult fulfil(LiveSale sale, Wish wish) {
        var item = wish.item();
        item.product().requireSteps(wish.quantity());
        if (wish.buyer().isBlocked()) {
            return ClaimResult.nothing(ClaimResult.Status.BLOCKED, item, wish.quantity());
        }
        if (!item.takesClaimsOf(sale.said()) || !item.isOnSale() && item.left().signum() == 0) {
            return ClaimResult.nothing(ClaimResult.Status.CLOSED, item, wish.quantity());
        }
        if (isOverLimit(sale, wish)) {
            return ClaimResult.nothing(ClaimResult.Status.OVER_LIMIT, item, wish.quantity());
        }
        var order = sale.parcelOf(wish.buyer().id())
                .orElseGet(() -> again(sale, wish).orElseGet(() -> open(sale, wish.buyer())));
        return settle(sale, order, () -> take(sale, order, wish));
    }

    private Optional<CustomerOrder> again(LiveSale sale, Wish wish) {
        return wish.again() == null ? Optional.empty() : reopening.reopened(sale, wish.again());
    }

    private ClaimResult take(LiveSale sale, CustomerOrder order, Wish wish) {
        var item = wish.item();
        boolean waits = wish.waitsForWord(order);
        var keeping = Keeping.from(sale.now(), sale.shop());
        var claimed = new Claimed(wish.claimId(), wish.quantity(), wish.unitPrice(), keeping);
        var most = wholeSteps(item, wish.quantity().min(item.left()));
        var got = hold(sale, order, item, claimed.with(most));
        var rest = wish.quantity().subtract(got);
        if (got.signum() > 0) {
            keeping.also(order, item, sale.now());
        }
        // Where the sale is over nobody comes in to wait any more.
        var comes = item.isOnSale() ? rest : BigDecimal.ZERO;
        var place = comes.signum() == 0 ? 0 : queueUp(sale, order, item, claimed.with(comes));
        var confirmed = got.signum() > 0 && !waits && confirmAtOnce(sale, order, wish.buyer());
        return new ClaimResult(status(got, rest, confirmed), item, wish.quantity(), got, comes, place, order);
    }

    /** Sells what the buyer's cart holds and sends it to the buyer's address. */
    public void confirm(LiveSale sale, CustomerOrder order, Destination to) {
        settle(sale, order, () -> sell(sale, order, to));
    }

    /** Chooses where a parcel goes that is not packed yet. */
    public void sendTo(LiveSale sale, CustomerOrder order, Destination to) {
        settle(sale, order, () -> {
            order.sendTo(to, sale.shop(), sale.now());
            return order;
        });
    }

    /** Gives lines of one order back, because a message chose so. */
    public void release(LiveSale sale, CustomerOrder order, Collection<OrderLine> lines, long by) {
        giveBack(sale, order, lines, by);
    }

    /** The parcel that an order lies in is closed and takes nothing more. */
    public void pack(CustomerOrder one, Shop shop) {
        one.company().orders().forEach(order -> order.pack(shop));
    }

    /** It is on its way by these numbers of the courier's, a space between; said again, by other ones. */
    public void ship(CustomerOrder one, String waybills) {
        one.company().orders().forEach(order -> order.ship(waybills));
    }

    /** Its buyer does not come for it: all that lies in the parcel is given back. Refuses what is not packed. */
    public void takeBack(LiveSale sale, CustomerOrder one, long by) {
        for (var order : List.copyOf(one.company().orders())) {
            order.waitsNoMore(sale.shop());
            order.leftBehind().forEach(OrderLine::lapse);
            giveBack(sale, order, order.taken().toList(), by);
        }
    }

    /** It has arrived. */
    public void deliver(CustomerOrder one) {
        one.company().orders().forEach(CustomerOrder::deliver);
    }

    /**
     * Gives back a quantity out of some lines of an item, of whatever parcels, what waits first, then in the given order.
     * Refuses what is packed.
     *
     * @param by the message that chose so
     */
    public void reduce(LiveSale sale, List<OrderLine> lines, BigDecimal quantity, long by) {
        lines.forEach(line -> line.order().requireJoinable());
        lines.get(0).item().product().requireSteps(quantity);
        Map<CustomerOrder, List<OrderLine>> back = new LinkedHashMap<>();
        var rest = quantity;
        for (var line : waitingFirst(lines)) {
            if (rest.signum() > 0) {
                var whole = line.quantity().compareTo(rest) <= 0;
                var part = whole ? line : splitOff(line.order(), line, rest);
                rest = rest.subtract(part.quantity());
                back.computeIfAbsent(line.order(), none -> new ArrayList<>()).add(part);
            }
        }
        back.forEach((order, some) -> giveBack(sale, order, some, by));
    }

    private static List<OrderLine> waitingFirst(List<OrderLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((OrderLine line) -> line.state() != OrderLine.State.WAITING))
                .toList();
    }

    void giveBack(LiveSale sale, CustomerOrder order, Collection<OrderLine> lines, @Nullable Long by) {
        settle(sale, order, () -> {
            order.release(lines, by, sale.shop());
            return order;
        });
        CameBack.of(sale, lines);
    }

    /** Somebody does not wait any longer for so much of what a line waits for, by no choice of his own. */
    void endWaiting(LiveSale sale, OrderLine line, BigDecimal quantity) {
        var whole = quantity.compareTo(line.quantity()) == 0;
        giveBack(sale, line.order(), List.of(whole ? line : splitOff(line.order(), line, quantity)), null);
    }

    /**
     * What a line has is bad: it is taken out of other lots instead, the oldest harvest first, as far as they have any. The rest waits
     * in the claim's old place, or is given back. The old line stays, given back, and names the bad lot.
     *
     * @return what other lots had
     */
    BigDecimal replace(LiveSale sale, OrderLine line, boolean waits) {
        var order = line.order();
        var item = line.item();
        return settle(sale, order, () -> {
            var sold = line.state() == OrderLine.State.CONFIRMED;
            var unpaid = line.keeping();
            var again = new Claimed(
                    line.claimId(), line.quantity(), line.unitPrice(), Keeping.from(sale.now(), sale.shop()));
            line.release(null);
            var kept = order.held().toList();
            var got = hold(sale, order, item, again);
            if (sold) {
                order.held().filter(held -> !kept.contains(held)).toList().forEach(held -> held.confirm(unpaid));
            }
            var rest = line.quantity().subtract(got);
            if (waits && rest.signum() > 0) {
                order.add(OrderLine.waiting(order, item, again.with(rest), line.createdAt()));
            }
            order.release(List.of(), null, sale.shop());
            sale.freed(item);
            return got;
        });
    }

    private static OrderLine splitOff(CustomerOrder order, OrderLine line, BigDecimal part) {
        var first = line.splitOff(part);
        order.add(first);
        return first;
    }

    private static boolean isOverLimit(LiveSale sale, Wish wish) {
        var had = sale.totalOf(wish.buyer().id(), wish.item());
        return !wish.item().allows(had.add(wish.quantity()));
    }

    private static CustomerOrder open(LiveSale sale, Buyer buyer) {
        var stream = sale.stream().orElseThrow(() -> new Refused(Reason.NOTHING_LIVE));
        if (!sale.ordersOf(buyer.id()).isEmpty()) {
            // An earlier parcel may have been closed just now: it must be written as closed before another one is
            // opened.
            Lane.current().flush();
        }
        var order = new CustomerOrder(Lane.current().nextOrderNumber(), buyer.id(), stream.id(), sale.now());
        sale.ordersOf(buyer.id()).add(order);
        return order;
    }

    /** Holds it out of the oldest lots; returns what the lots had. */
    private static BigDecimal hold(LiveSale sale, CustomerOrder order, LineupItem item, Claimed wanted) {
        var rest = wanted.quantity();
        for (Lot lot : sale.lotsOf(item.product())) {
            var part = wholeSteps(item, rest.min(lot.left()));
            if (part.signum() > 0) {
                order.add(OrderLine.held(order, item, lot, wanted.with(part), sale.now()));
                rest = rest.subtract(part);
            }
        }
        return wanted.quantity().subtract(rest);
    }

    private static int queueUp(LiveSale sale, CustomerOrder order, LineupItem item, Claimed claimed) {
        order.add(OrderLine.waiting(order, item, claimed, sale.now()));
        return item.waiting();
    }

    private boolean confirmAtOnce(LiveSale sale, CustomerOrder order, Buyer buyer) {
        var to = order.destinationFor(buyer);
        var open = order.status() == CustomerOrder.Status.OPEN;
        if (to == null || open && !sale.shop().shipping().reaches(to)) {
            return false;
        }
        sell(sale, order, to);
        return true;
    }

    private CustomerOrder sell(LiveSale sale, CustomerOrder order, Destination to) {
        order.held().flatMap(line -> line.takenFrom().stream()).forEach(sale.touched()::add);
        order.confirm(to, sale.shop(), sale.now(), unpaid(sale));
        return order;
    }

    private @Nullable Keeping unpaid(LiveSale sale) {
        return time.within(sale.shop())
                .map(within -> Keeping.unpaid(sale.now(), within, sale.shop()))
                .orElse(null);
    }

    private static ClaimResult.Status status(BigDecimal got, BigDecimal rest, boolean confirmed) {
        if (got.signum() == 0 || rest.signum() > 0) {
            return got.signum() == 0 ? ClaimResult.Status.WAITING : ClaimResult.Status.PART;
        }
        return confirmed ? ClaimResult.Status.CONFIRMED : ClaimResult.Status.HELD;
    }

    static BigDecimal wholeSteps(LineupItem item, BigDecimal quantity) {
        return item.product().wholeSteps(quantity);
    }

    private <T> T settle(LiveSale sale, CustomerOrder order, Supplier<T> change) {
        return new Booking(order, events).during(sale, change);
    }
}
