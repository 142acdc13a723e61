package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.InvoiceMoney.Fate;
import org.qingshan.domain.order.InvoiceMoney.Way;
import org.qingshan.domain.payment.Invoice;
import org.qingshan.domain.payment.InvoicePayment;
import org.qingshan.domain.payment.InvoicePayment.Told;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.platform.lane.Lane;

/** Asks buyers to pay in their chats, and books what the platform says was paid there. Queries. */
@Singleton
public class Invoicing {
    private final PaymentTaking taking;
    private final Event<InvoiceMoney> events;

    Invoicing(PaymentTaking taking, Event<InvoiceMoney> events) {
        this.taking = taking;
        this.events = events;
    }

    /**
     * What is asked for the order as it is now: the last invoice, where that still fits. Refuses what cannot be paid so.
     *
     * @param payloads makes one that nobody can guess
     */
    public Invoice invoice(CustomerOrder order, String currency, Supplier<String> payloads) {
        if (unfit(order).isPresent()) {
            throw new Refused(Reason.NO_SUCH_WAY_TO_PAY);
        }
        return Invoice.newestOf(order.id())
                .filter(last -> last.currency().equals(currency) && fits(last, order))
                .orElseGet(() -> {
                    var fresh = new Invoice(payloads.get(), order.id(), due(order), currency, contents(order));
                    fresh.persist();
                    return fresh;
                });
    }

    /** Why the order cannot be paid so at all; empty where it can. */
    public static Optional<InvoiceUnfit> unfit(CustomerOrder order) {
        var payment = order.payment();
        if (!isOrdered(order) || payment == null) {
            return Optional.of(InvoiceUnfit.GONE);
        }
        if (payment.due() == 0) {
            return Optional.of(InvoiceUnfit.PAID);
        }
        if (payment.isUnderWay()) {
            return Optional.of(InvoiceUnfit.UNDER_WAY);
        }
        return switch (payment.status()) {
            case PROOF_SENT -> Optional.of(InvoiceUnfit.PROVED);
            case CASH_ON_DELIVERY -> Optional.of(InvoiceUnfit.ON_DELIVERY);
            default -> Optional.empty();
        };
    }

    /** Why this invoice cannot be paid now; empty where it can. */
    public static Optional<InvoiceUnfit> unfit(Invoice invoice, CustomerOrder order) {
        return unfit(order).or(() -> fits(invoice, order) ? Optional.empty() : Optional.of(InvoiceUnfit.CHANGED));
    }

    /** Books what was paid, however the order is by now. A second time it does nothing. Returns the order, where it is known. */
    public Optional<CustomerOrder> paid(Told told, String currency, String actor) {
        if (InvoicePayment.charged(told.charge()).isPresent()) {
            return Optional.empty();
        }
        var order = told.currency().equals(currency) ? orderOf(told) : Optional.<CustomerOrder>empty();
        new InvoicePayment(told, order.map(CustomerOrder::id).orElse(null)).persist();
        if (order.isEmpty()) {
            tell(Fate.UNPLACED, 0, told);
            return order;
        }
        taking.receiveInvoice(order.get(), told.sum(), actor);
        var payment = order.get().payment();
        if (payment != null && payment.surplus() > 0) {
            tell(isOrdered(order.get()) ? Fate.TOO_MUCH : Fate.GONE, order.get().number(), told);
        }
        return order;
    }

    /** Keeps what was paid where it could not be booked, so that the team can. */
    public void keep(Told told) {
        if (InvoicePayment.charged(told.charge()).isEmpty()) {
            new InvoicePayment(told, null).persist();
            tell(Fate.UNPLACED, 0, told);
        }
    }

    /** The platform has given it back: noted, and booked unless somebody has booked that before. */
    public void returned(Told told, String actor) {
        var known = InvoicePayment.charged(told.charge());
        var payment = known.orElseGet(() -> new InvoicePayment(told, null));
        if (!payment.returned(Lane.current().now())) {
            return;
        }
        if (known.isEmpty()) {
            payment.persist();
        }
        var order = payment.order().flatMap(Parcels::byId);
        var books = order.isPresent() && isToBook(order.get(), payment, told.sum());
        if (books) {
            taking.returned(order.get(), told.sum(), actor);
        }
        tell(
                books ? Fate.RETURNED : Fate.RETURNED_BEFORE,
                order.map(CustomerOrder::number).orElse(0),
                told);
    }

    private static boolean isToBook(CustomerOrder order, InvoicePayment paid, long sum) {
        var byHand = -MoneyEntry.of(order.id()).stream()
                .filter(entry -> entry.reason().isByHand() && !entry.at().isBefore(paid.at()))
                .mapToLong(entry -> Math.min(0, entry.amount()))
                .sum();
        var payment = order.payment();
        return byHand < sum && payment != null && payment.left() >= sum;
    }

    private static Optional<CustomerOrder> orderOf(Told told) {
        return Invoice.withPayload(told.payload()).flatMap(Invoicing::orderOf);
    }

    /** What the invoice is for. */
    public static Optional<CustomerOrder> orderOf(Invoice invoice) {
        return Parcels.byId(invoice.orderId());
    }

    private static boolean fits(Invoice invoice, CustomerOrder order) {
        return invoice.asks(due(order), invoice.currency()) && invoice.isFor(contents(order));
    }

    /** Whether it is still to be sent, or was. */
    static boolean isOrdered(CustomerOrder order) {
        return switch (order.status()) {
            case CONFIRMED, PACKED, SHIPPED, DELIVERED -> true;
            case OPEN, RETURNED, CANCELLED, EXPIRED -> false;
        };
    }

    private static long due(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.due();
    }

    /** Of the same sum as before it may still be another order. */
    private static String contents(CustomerOrder order) {
        return order.in(OrderLine.State.CONFIRMED)
                .map(line -> line.item().id() + " "
                        + line.quantity().stripTrailingZeros().toPlainString() + " " + line.amount())
                .sorted()
                .collect(Collectors.joining("\n", order.shippingFee() + "\n", ""));
    }

    private void tell(Fate fate, int order, Told told) {
        events.fire(new InvoiceMoney(Way.CHAT, fate, order, told.sum(), told.currency(), told.charge()));
    }
}
