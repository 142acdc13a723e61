package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.PaymentChecked.Outcome;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.CardReceipt;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.CardRefund.State;
import org.qingshan.domain.payment.CardRefunding;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/**
 * Gives back to a card what came by it. Queries.
 *
 * <p>Guaranteed: what is asked for goes back once at most, and is booked when it has gone; what comes back though it had gone is booked,
 * too. Not guaranteed: when.
 */
@Singleton
public class CardGivingBack {
    private final PaymentTaking taking;
    private final Event<CardRefundMoved> events;

    CardGivingBack(PaymentTaking taking, Event<CardRefundMoved> events) {
        this.taking = taking;
        this.events = events;
    }

    /**
     * What whoever decides has before him.
     *
     * @param left what the shop had of the order
     * @param open what was on its way back
     */
    public record Seen(long left, long open) {}

    /** How it is decided: why, for whom, by whom; {@code warned} whether the parcel may be packed or labelled. */
    public record Decided(MoneyEntry.Reason why, String words, boolean warned, String actor) {}

    /** What could go back by card now, in minor units. */
    public static long refundable(CustomerOrder order) {
        var payment = order.payment();
        var byCard = CardReceipt.ofOrder(order.id()).stream()
                .mapToLong(CardGivingBack::leftOf)
                .sum();
        return payment == null ? 0 : Math.min(byCard, payment.left() - CardRefund.openOf(order.id()));
    }

    private static long leftOf(CardReceipt receipt) {
        return receipt.intent().isEmpty()
                ? 0
                : Math.max(0, receipt.amount() - receipt.returned() - CardRefund.openOf(receipt.intent()));
    }

    /**
     * So much shall go back. Refuses what has changed since it was seen, more than could go back, while a proof has to be looked at, and of
     * a parcel that is packed or labelled whoever has not been warned.
     *
     * @param sum in minor units, above 0
     * @param codes makes one that nobody can guess
     */
    public void ask(CustomerOrder order, long sum, Seen seen, Decided decided, Supplier<String> codes) {
        var payment = order.payment();
        if (payment == null
                || payment.status() == Payment.Status.PROOF_SENT
                || payment.left() != seen.left()
                || CardRefund.openOf(order.id()) != seen.open()) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        if (sum <= 0 || sum > refundable(order)) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", refundable(order)));
        }
        PaymentTaking.requireUnpacked(order, decided.warned());
        var rest = sum;
        for (var receipt : List.copyOf(CardReceipt.ofOrder(order.id()))) {
            var part = Math.min(rest, leftOf(receipt));
            if (part > 0) {
                new CardRefund(receipt, codes.get(), part, decided.why(), decided.actor()).persist();
                rest -= part;
            }
        }
        History.write(decided.actor(), "refund.asked", "order " + order.number(), Map.of("sum", String.valueOf(sum)));
        events.fire(new CardRefundMoved(order.buyerId(), order.number(), sum, State.ASKED, decided.words()));
    }

    /** What to ask who takes cards for, once the lane is left. */
    public List<CardRefunding.Asked> due(Shop shop) {
        var now = Lane.current().now();
        List<CardRefunding.Asked> all = new ArrayList<>();
        for (var refund : CardRefund.toAsk(now)) {
            var checkout = CardCheckout.ofOrder(refund.orderId());
            if (refund.ask(now) && checkout.isPresent()) {
                all.add(new CardRefunding.Asked(
                        shop.key(),
                        checkout.get().code(),
                        refund.code(),
                        refund.intent(),
                        refund.amount(),
                        shop.currency()));
            } else if (refund.state() == State.FAILED) {
                tell(refund, State.FAILED);
            }
        }
        return all;
    }

    /** What was answered to that, or is told later. A second time, and of what we have not asked for, it does nothing. */
    public void heard(String code, CardRefunding.Outcome outcome) {
        var state = switch (outcome) {
            case SUCCEEDED -> State.SUCCEEDED;
            case PENDING -> State.PENDING;
            case FAILED -> State.FAILED;
            case UNKNOWN -> State.ASKED;
        };
        CardRefund.with(code).ifPresent(refund -> {
            var before = refund.state();
            if (refund.became(state)) {
                became(refund, before);
            }
        });
    }

    private void became(CardRefund refund, State before) {
        switch (refund.state()) {
            case SUCCEEDED -> went(refund);
            case FAILED -> {
                if (before == State.SUCCEEDED) {
                    cameBack(refund);
                }
                tell(refund, State.FAILED);
            }
            case ASKED, PENDING -> {}
        }
    }

    /** What the team has noted by hand meanwhile is the same money. */
    private void went(CardRefund refund) {
        var order = order(refund);
        var payment = payment(order);
        var sum = Math.min(refund.amount(), payment.left());
        receipt(refund).returnedMore(refund.amount());
        if (sum > 0) {
            payment.wentBack(sum);
            MoneyEntry.book(order.id(), refund.reason(), sum, refund.actor());
            taking.settled(order, Outcome.REFUNDED, sum, "", refund.actor());
        }
    }

    private void cameBack(CardRefund refund) {
        var order = order(refund);
        receipt(refund).returnedLess(refund.amount());
        payment(order).came(refund.amount());
        MoneyEntry.book(order.id(), MoneyEntry.Reason.REFUND_FAILED, refund.amount(), refund.actor());
    }

    private void tell(CardRefund refund, State state) {
        var order = order(refund);
        History.write(
                "card", "refund.failed", "order " + order.number(), Map.of("sum", String.valueOf(refund.amount())));
        events.fire(new CardRefundMoved(order.buyerId(), order.number(), refund.amount(), state, ""));
    }

    private static CardReceipt receipt(CardRefund refund) {
        return CardReceipt.ofIntent(refund.intent()).orElseThrow();
    }

    private static CustomerOrder order(CardRefund refund) {
        return CustomerOrder.byId(refund.orderId()).orElseThrow();
    }

    private static Payment payment(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            throw new IllegalStateException("What was paid has a payment");
        }
        return payment;
    }
}
