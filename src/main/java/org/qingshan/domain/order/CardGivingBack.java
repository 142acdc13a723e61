package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CardRefundMoved.Move;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.CardReceipt;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.CardRefunding;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/**
 * Gives back to a card what came by it; {@link CardGoneBack} books it. Queries.
 *
 * <p>Guaranteed: what is asked for goes back once at most. Not guaranteed: when.
 */
@Singleton
public class CardGivingBack {
    private final Event<CardRefundMoved> events;

    CardGivingBack(Event<CardRefundMoved> events) {
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
     * So much shall go back. Refuses what has changed since it was seen, more than could go back, while nobody knows what it would be of, and of
     * a parcel that is packed or labelled whoever has not been warned.
     *
     * @param sum in minor units, above 0
     * @param codes makes one that nobody can guess
     */
    public void ask(CustomerOrder order, long sum, Seen seen, Decided decided, Supplier<String> codes) {
        var payment = order.payment();
        if (payment == null || payment.left() != seen.left() || CardRefund.openOf(order.id()) != seen.open()) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        if (sum <= 0 || sum > refundable(order)) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", refundable(order)));
        }
        PaymentTaking.requireLookedAt(order);
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
        events.fire(new CardRefundMoved(order.buyerId(), order.number(), sum, Move.ASKED, decided.words()));
    }

    /** What to ask who takes cards for, once the lane is left. */
    public List<CardRefunding.Asked> due(Shop shop) {
        var now = Lane.current().now();
        List<CardRefunding.Asked> all = new ArrayList<>();
        for (var refund : CardRefund.toAsk(now)) {
            var checkout = CardCheckout.ofOrder(refund.orderId());
            var isSafe = refund.ask(now);
            checkout.ifPresent(named -> all.add(new CardRefunding.Asked(
                    shop.key(),
                    named.code(),
                    refund.code(),
                    refund.intent(),
                    refund.amount(),
                    shop.currency(),
                    !isSafe)));
        }
        return all;
    }
}
