package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.PaymentChecked.Outcome;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** Takes what buyers say of their payments, and what the team finds out about them; every sum is booked with it. */
@Singleton
public class PaymentTaking {
    private final Event<PaymentChecked> events;
    private final TimeToPay time;
    private final SaleRecords records;

    PaymentTaking(Event<PaymentChecked> events, TimeToPay time, SaleRecords records) {
        this.records = records;
        this.events = events;
        this.time = time;
    }

    /**
     * The buyer says that he has paid, or shows it. Refuses where nothing is due.
     *
     * @param sum that he says he paid, in minor units; null where he names none, 0 where nobody can tell how much it is in all
     */
    public void prove(CustomerOrder order, String words, @Nullable Long sum, Collection<String> pictures) {
        var payment = payment(order);
        var now = Lane.current().now();
        var together = records.saidWith(order);
        payment.prove(words, sum, order.hasLost(), now);
        if (ProofWords.isFoundByPicture(words, pictures)) {
            payment.prove(ProofWords.A_PICTURE, null, order.hasLost(), now);
        }
        together.forEach(one -> {
            var said = payment(one).proofSum();
            payment(one).sayAnew(said == 0 ? null : Long.valueOf(said), now);
        });
        pictures.forEach(picture -> SentPhoto.note(order.buyerId(), order.id(), null, picture));
    }

    /**
     * The buyer pays the courier, who takes one sum for all that lies in the parcel and is yet to be paid. Refuses where the shop does not
     * have it so, the buyer comes himself, or nothing is due.
     */
    public void onDelivery(CustomerOrder order, Shop shop) {
        if (!shop.paying().isOnDelivery() || order.isCollected()) {
            throw new Refused(Reason.NO_SUCH_WAY_TO_PAY);
        }
        requireUnpacked(order, false);
        payment(order).onDelivery();
        order.company().without(order).stream()
                .flatMap(one -> Stream.ofNullable(one.payment()))
                .filter(Payment::mayBeCollected)
                .forEach(Payment::onDelivery);
    }

    /**
     * So much has come for the order; what is more than is due for it has come for what else lies in its parcel and is due, without what
     * its buyer says he has paid by itself, and for what he says he has paid by the same payment. Just what is due for all of them has come
     * for all.
     *
     * @param sum in minor units
     * @param seen the proof that was looked at, which must still be the one to look at; null where there was none to see
     * @param before what the shop had of it when this was noted, so that the same money is not noted twice
     */
    public void receive(
            CustomerOrder order, long sum, MoneyEntry.Reason how, @Nullable Instant seen, long before, String actor) {
        requireSame(order, seen, before);
        var transfer = new Transfer(order, records.saidWith(order));
        book(transfer, transfer.parts(sum), how, actor);
    }

    /**
     * Each of these has got so much of what its buyer says is one payment, and no other of the orders that he says it is for has got any.
     * Refuses all of it where one of them waits for no money any more, or has not been ordered.
     */
    public void receive(Transfer transfer, Map<CustomerOrder, Long> parts, MoneyEntry.Reason how, String actor) {
        parts.forEach((one, part) -> requireAwaited(payment(one), part));
        book(transfer, parts, how, actor);
    }

    private void book(Transfer transfer, Map<CustomerOrder, Long> parts, MoneyEntry.Reason how, String actor) {
        var told = transfer.sum();
        var sum = parts.values().stream().mapToLong(Long::longValue).sum();
        parts.forEach((one, part) -> receive(one, part, how, actor));
        if (!transfer.said().isEmpty()) {
            var rest = transfer.orders().stream()
                    .filter(one -> !parts.containsKey(one) && !payment(one).isUnderWay())
                    .toList();
            looksFor(rest, Math.max(0, told - sum));
        }
    }

    /**
     * As {@link #receive(CustomerOrder, long, MoneyEntry.Reason, Instant, long, String)}, and all of it for this order, whatever else lies in
     * its parcel, unless its buyer has said that he paid for others by the same payment.
     */
    public void receiveForItself(
            CustomerOrder order, long sum, MoneyEntry.Reason how, @Nullable Instant seen, long before, String actor) {
        if (records.saidWith(order).isEmpty()) {
            requireSame(order, seen, before);
            receive(order, sum, how, actor);
        } else {
            receive(order, sum, how, seen, before, actor);
        }
    }

    /** Some of a payment has been looked at; of the orders that it is for these are left, and so much of it. */
    private void looksFor(List<CustomerOrder> orders, long rest) {
        var now = Lane.current().now();
        for (var one : orders) {
            if (rest == 0) {
                payment(one).reject(now);
                time.reckons(one, false);
            } else {
                payment(one).sayAnew(one.equals(orders.get(0)) ? Long.valueOf(rest) : null, now);
            }
        }
    }

    private void receive(CustomerOrder order, long sum, MoneyEntry.Reason how, String actor) {
        payment(order).receive(sum, Lane.current().now());
        MoneyEntry.book(order.id(), how, sum, actor);
        settled(order, Outcome.RECEIVED, sum, "", actor);
    }

    /** All that was due for the order was given in cash. Refuses where nothing is due. */
    public void receiveCash(CustomerOrder order, String actor) {
        var payment = payment(order);
        receive(order, payment.due(), MoneyEntry.Reason.CASH, null, payment.left(), actor);
    }

    /** The platform says that so much was paid in the chat. Nothing is refused: it has happened. */
    void receiveInvoice(CustomerOrder order, long sum, String actor) {
        payment(order).came(sum, Lane.current().now());
        MoneyEntry.book(order.id(), MoneyEntry.Reason.INVOICE, sum, actor);
        settled(order, Outcome.RECEIVED, sum, "", actor);
    }

    /** The platform says that so much of it went back. Refuses more than is there. */
    void returned(CustomerOrder order, long sum, String actor) {
        payment(order).returned(sum);
        MoneyEntry.book(order.id(), MoneyEntry.Reason.RETURNED, sum, actor);
        settled(order, Outcome.REFUNDED, sum, "", actor);
    }

    /** The buyer has not paid after all, as he says himself; he is waited for anew. Refuses where he has said nothing else. */
    public void unsay(CustomerOrder order, String actor) {
        var payment = payment(order);
        payment.reject(Lane.current().now());
        time.reckons(order, false);
        History.write(actor, "payment.unsaid", "order " + order.number(), Map.of());
    }

    /** What the buyer says he paid has not come: for none of the orders that he says he has paid by it, and he is told once. */
    public void reject(CustomerOrder order, @Nullable Instant seen, String words, String actor) {
        payment(order).requireProof(seen);
        var now = Lane.current().now();
        var all = new Transfer(order, records.saidWith(order)).orders();
        all.forEach(one -> {
            payment(one).reject(now);
            written(one, Outcome.REJECTED, 0, actor);
        });
        events.fire(checked(all, Outcome.REJECTED, 0, words));
    }

    /**
     * So much was given back. Refuses more than is there without what is on its way back by card, while nobody knows what it would be of, and of a parcel that is packed or labelled whoever has not been warned.
     *
     * @param sum in minor units
     * @param before what the shop had of it when this was decided, so that it is not done twice
     * @param words why, for the buyer; kept nowhere else
     * @param warned whether the parcel may be packed or labelled
     */
    public void refund(
            CustomerOrder order,
            long sum,
            long before,
            MoneyEntry.Reason why,
            String words,
            boolean warned,
            String actor) {
        var payment = payment(order);
        if (payment.left() != before) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        var left = payment.left() - records.goingBack(order);
        if (sum > left) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", left));
        }
        requireLookedAt(order);
        requireUnpacked(order, warned);
        payment.refund(sum);
        MoneyEntry.book(order.id(), why, sum, actor);
        settled(order, Outcome.REFUNDED, sum, words, actor);
    }

    private static void requireAwaited(Payment payment, long part) {
        if (part <= 0 || payment.due() == 0 && payment.status() != Payment.Status.PROOF_SENT) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
    }

    /** What its buyer says of a cart is said of no order yet. */
    private static void requireSame(CustomerOrder order, @Nullable Instant seen, long before) {
        var payment = payment(order);
        if (order.confirmedAt().isEmpty()) {
            throw new Refused(Reason.NOTHING_DUE);
        }
        if (seen != null) {
            payment.requireProof(seen);
        }
        // Money may have come beside what the buyer says of it: by card, or in the chat.
        if (seen == null && payment.status() == Payment.Status.PROOF_SENT || payment.left() != before) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
    }

    /** As {@link Payment#isUnsure}. */
    public static void requireLookedAt(CustomerOrder order) {
        if (payment(order).isUnsure()) {
            throw new Refused(Reason.LOOK_FIRST, Map.of("number", order.number()));
        }
    }

    static void requireUnpacked(CustomerOrder order, boolean warned) {
        if (!warned && order.isBoxed()) {
            throw new Refused(Reason.PACKED_ALREADY, Map.of("number", order.number()));
        }
    }

    /** Writes down what was done, and has the buyer told. However it was paid, what is paid is the buyer's for good. */
    void settled(CustomerOrder order, Outcome outcome, long sum, String words, String actor) {
        written(order, outcome, sum, actor);
        events.fire(checked(List.of(order), outcome, sum, words));
    }

    private void written(CustomerOrder order, Outcome outcome, long sum, String actor) {
        time.reckons(order, outcome == Outcome.REFUNDED || outcome == Outcome.MISTAKEN);
        History.write(
                actor,
                "payment." + outcome.name().toLowerCase(Locale.ROOT),
                "order " + order.number(),
                Map.of("sum", String.valueOf(sum)));
    }

    private static PaymentChecked checked(List<CustomerOrder> orders, Outcome outcome, long sum, String words) {
        return new PaymentChecked(
                orders.get(0).buyerId(),
                orders.stream().map(CustomerOrder::number).toList(),
                outcome,
                sum,
                orders.stream().mapToLong(order -> payment(order).due()).sum(),
                orders.stream().mapToLong(order -> payment(order).surplus()).sum(),
                orders.stream()
                        .allMatch(order -> order.status().isOff()
                                || order.taken().findAny().isEmpty()),
                words);
    }

    private static Payment payment(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            throw new Refused(Reason.NOTHING_DUE);
        }
        return payment;
    }
}
