package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.order.Quote;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.order.WaitingPlaces;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.web.Decimals;

/** Reads what is a viewer's. Wants a reading of the shop. */
@ApplicationScoped
class MineReading {
    /** As many as fit on a phone; what is held is shown besides, however much it is. */
    private static final int ORDERS = 5;

    /** Carts stand among the newest; more of both than this no buyer has at once. */
    private static final int NEWEST = 20;

    private final WaitingPlaces places;
    private final DatabaseClock clock;
    private final TimeToPay time;

    MineReading(WaitingPlaces places, DatabaseClock clock, TimeToPay time) {
        this.time = time;
        this.places = places;
        this.clock = clock;
    }

    Mine nothing(Shop shop) {
        return new Mine(shop.currency(), clock.now(), List.of(), List.of());
    }

    Mine of(Buyer buyer, Shop shop, boolean zh) {
        var newest = Parcels.of(buyer.id(), NEWEST);
        Predicate<CustomerOrder> pending = MineReading::isPending;
        var held = newest.stream()
                .filter(pending)
                .map(order -> parcel(order, buyer, new Around(shop, newest), zh))
                .toList();
        var orders = newest.stream()
                .filter(pending.negate())
                .limit(ORDERS)
                .map(order -> parcel(order, buyer, new Around(shop, newest), zh))
                .toList();
        return new Mine(shop.currency(), clock.now(), held, orders);
    }

    /** What is closed is not looked into: its lines would be asked for one order after the other. */
    private static boolean isPending(CustomerOrder order) {
        if (!order.isJoinable()) {
            return false;
        }
        var open = order.status() == CustomerOrder.Status.OPEN;
        return order.held().findAny().isPresent()
                || open && order.lines().stream().anyMatch(OrderLine::isLive);
    }

    /** @param newest the buyer's orders, with which a cart may travel */
    private record Around(Shop shop, List<CustomerOrder> newest) {
        Optional<Quote> quote(CustomerOrder cart, @Nullable Destination to) {
            return Optional.ofNullable(to).map(place -> Quote.of(cart, shop, place, newest.stream()));
        }
    }

    private Mine.Parcel parcel(CustomerOrder order, Buyer buyer, Around around, boolean zh) {
        var shop = around.shop();
        var pending = isPending(order);
        var to = pending ? order.destinationFor(buyer) : order.destination();
        var payment = order.payment();
        var out = to != null && pending && !shop.shipping().reaches(to);
        var open = pending && order.status() == CustomerOrder.Status.OPEN;
        var quote = open ? around.quote(order, to) : Optional.<Quote>empty();
        var charge =
                open ? quote.map(Quote::charge).orElseGet(() -> Charge.ifConfirmed(order, shop, null)) : charge(order);
        var isAtOthersCost = quote.map(Quote::isAtOthersCost).orElseGet(order::isSentAtOthersCost);
        var isKnown =
                !open || to != null && !out || to == null && shop.shipping().isFreeEverywhere(charge.goods());
        return new Mine.Parcel(
                order.number(),
                order.status().name(),
                payment(order),
                order.waybill(),
                with(order, quote.flatMap(Quote::earlier)),
                lines(order, pending, zh),
                charge.goods(),
                shipping(charge, isKnown),
                isAtOthersCost ? true : null,
                order.firstDeadline().orElse(null),
                time.payBy(order, shop).orElse(null),
                to != null && to.isCollected() ? true : null,
                to == null ? null : to.recipient(),
                to == null ? null : to.isCollected() ? to.detail() : to.line(),
                next(order, to != null, out));
    }

    /** Nobody pays for what is off. */
    private static Charge charge(CustomerOrder order) {
        return order.status().isOff() ? new Charge(0, 0) : order.charge();
    }

    /** Of what is off only what is still to be told of its money. */
    private static @Nullable String payment(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            return null;
        }
        var isGone = order.status().isOff();
        if (isGone && payment.status() != Payment.Status.PROOF_SENT) {
            return payment.surplus() > 0
                    ? "TO_GIVE_BACK"
                    : payment.refunded() > 0 ? Payment.Status.REFUNDED.name() : null;
        }
        return payment.status().name();
    }

    private static @Nullable List<Integer> with(CustomerOrder order, Optional<CustomerOrder> earlier) {
        var others = earlier.orElse(order).company().numbers().stream()
                .filter(number -> number != order.number())
                .toList();
        return others.isEmpty() ? null : others;
    }

    private static @Nullable Long shipping(Charge charge, boolean isKnown) {
        return isKnown ? charge.shipping() : null;
    }

    private static @Nullable String next(CustomerOrder order, boolean hasAddress, boolean out) {
        if (order.held().findAny().isEmpty()) {
            return isToPay(order.payment()) ? "PAY" : null;
        }
        if (!hasAddress) {
            return "ADDRESS";
        }
        return out ? "OTHER_ADDRESS" : "CONFIRM";
    }

    /** As the chat has it, and not while money is on its way. */
    private static boolean isToPay(@Nullable Payment payment) {
        return payment != null
                && payment.status() == Payment.Status.UNPAID
                && payment.due() > 0
                && !payment.isUnderWay();
    }

    private List<Mine.Line> lines(CustomerOrder order, boolean pending, boolean zh) {
        var waiting = pending ? places.of(order) : Map.<Long, Integer>of();
        var live = order.status().isOff()
                ? Stream.<OrderLine>empty()
                : order.lines().stream().filter(OrderLine::isLive);
        return LineSum.of(live).stream().map(sum -> line(sum, waiting, zh)).toList();
    }

    /** The first place of several. */
    private static @Nullable Integer place(LineSum sum, Map<Long, Integer> waiting) {
        return sum.lines().stream()
                .flatMap(line -> Stream.ofNullable(waiting.get(line.id())))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Mine.Line line(LineSum sum, Map<Long, Integer> waiting, boolean zh) {
        var item = sum.item();
        var product = item.product();
        return new Mine.Line(
                item.slot(),
                product.name(zh),
                Decimals.plain(sum.quantity()),
                zh ? product.unit().zh() : product.unit().en(),
                sum.amount(),
                sum.state().name(),
                place(sum, waiting));
    }
}
