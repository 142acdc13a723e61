package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.payment.LedgerEntry;
import org.qingshan.domain.payment.Payment;

/**
 * Books what a step changes of what orders cost, so that the ledger always adds up to it. A new order is written only at the end, with
 * all that the claim made of it, so that its rows are written once.
 */
final class Booking {
    private final CustomerOrder about;
    private final Event<Object> events;
    private final boolean isOnPaper;
    private final boolean wasCarried;
    private final boolean wasOpen;
    private final @Nullable Destination place;
    private final Map<CustomerOrder, Charge> before = new LinkedHashMap<>();
    private final List<CustomerOrder> gathered = new ArrayList<>();

    /** To be made before the step. */
    Booking(CustomerOrder about, Event<Object> events) {
        this.about = about;
        this.events = events;
        this.isOnPaper = about.isLabelled();
        this.wasCarried = about.isCarried();
        this.wasOpen = about.isJoinable();
        this.place = soldTo();
        with(about.company());
    }

    /** The step may change what these cost, too. */
    Booking with(Company company) {
        company.orders().forEach(order -> before.putIfAbsent(order, order.charge()));
        return this;
    }

    /** Does the step; then it {@link #joins}. */
    <T> T during(LiveSale sale, Supplier<T> step) {
        T result = step.get();
        joins(sale);
        gathers(sale);
        close();
        gathered.forEach(order -> order.payWithItsParcel(sale.shop()));
        if (!wasCarried && about.isCarried()) {
            about.payWithItsParcel(sale.shop());
        }
        return result;
    }

    /** What is ordered by the step, or goes elsewhere now, lies in an earlier parcel to that place, where there is one. */
    void joins(LiveSale sale) {
        var now = soldTo();
        if (now != null && !now.isSameDoor(place)) {
            sale.earlierFor(about, now).ifPresent(earlier -> {
                with(earlier.company());
                about.travelWith(earlier, sale.shop());
            });
        }
    }

    /** What goes elsewhere now takes along what was ordered after it and goes there by itself: whoever moves all he ordered pays one fee, in whatever order he moves it. */
    private void gathers(LiveSale sale) {
        var now = soldTo();
        if (place == null || now == null || now.isSameDoor(place)) {
            return;
        }
        var first = about.company().first();
        sale.unpackedOf(about.buyerId()).stream()
                .filter(order -> order.isLoose() && !order.carries() && first.mayTakeAlong(order, order.destination()))
                .forEach(order -> {
                    with(order.company());
                    order.travelWith(first, sale.shop());
                    gathered.add(order);
                });
    }

    private @Nullable Destination soldTo() {
        return about.status() == CustomerOrder.Status.CONFIRMED ? about.destination() : null;
    }

    private void close() {
        var now = soldTo();
        before.forEach((order, was) -> book(order, was, order.charge()));
        if (isOnPaper && place != null && (!place.equals(now) || !about.charge().equals(before.get(about)))) {
            events.fire(new ChangedOnPaper(about, how(now)));
        }
        var payment = about.payment();
        if (wasOpen && !about.isJoinable() && payment != null && payment.isToldAhead()) {
            events.fire(new PaidWithoutOrder(about));
        }
    }

    private ChangedOnPaper.How how(@Nullable Destination now) {
        if (now == null) {
            return ChangedOnPaper.How.CANCELLED;
        }
        return now.equals(place) ? ChangedOnPaper.How.CONTENTS : ChangedOnPaper.How.REDIRECTED;
    }

    private void book(CustomerOrder order, Charge was, Charge now) {
        if (order.payment() == null && now.total() > 0) {
            var payment = new Payment();
            order.paidBy(payment);
            payment.persist();
        }
        if (order.id() == null) {
            order.persist();
        }
        LedgerEntry.book(order.id(), LedgerEntry.Kind.GOODS, now.goods() - was.goods());
        LedgerEntry.book(order.id(), LedgerEntry.Kind.SHIPPING, now.shipping() - was.shipping());
        if (!now.equals(was)) {
            SettledSaleChanged.tell(order, events);
            if (order != about) {
                events.fire(new FeeChanged(order));
            }
        }
    }
}
