package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Paying;
import org.qingshan.outbox.Button;

/** What buyers are told of paying. */
public final class PayingWords {
    private PayingWords() {}

    /** How the shop wants to be paid; empty where it has not said. */
    public static Optional<String> ways(Wording words, Paying paying) {
        var pay = words.pay();
        if (paying.code() != null && paying.transfer().isEmpty()) {
            return Optional.of(pay.byCode() + (paying.isOnDelivery() ? "\n" + pay.orOnDelivery() : ""));
        }
        return paying.transfer()
                .map(where -> pay.byTransfer(where) + (paying.isOnDelivery() ? "\n" + pay.orOnDelivery() : ""))
                .or(() -> paying.isOnDelivery() ? Optional.of(pay.onlyOnDelivery()) : Optional.empty());
    }

    /** What is yet to be paid, in minor units. */
    public static long due(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.due();
    }

    /**
     * The way to pay what was ordered just now, where the shop has said how.
     *
     * @param byCard whether it takes cards
     */
    static Button[] buttons(Turn turn, List<CustomerOrder> orders, boolean byCard) {
        var pay = turn.words().pay();
        return byCard || turn.shop().paying().isKnown()
                ? orders.stream()
                        .filter(order -> due(order) > 0)
                        .map(order -> new Button(
                                orders.size() == 1 ? pay.button() : pay.payButton(order.number()),
                                "/pay " + order.number()))
                        .toArray(Button[]::new)
                : new Button[0];
    }

    static String refused(Refused refused, Wording words) {
        var pay = words.pay();
        return switch (refused.reason()) {
            case NOTHING_DUE -> pay.nothingDueFor();
            case NO_SUCH_WAY_TO_PAY -> pay.noSuchWay();
            case PAYMENT_DECIDED -> pay.decided();
            case PACKED_ALREADY -> pay.packedAlready(refused.fact("number"));
            default -> pay.moreThanPaid();
        };
    }

    /**
     * One order: what is due, and how it can be paid.
     *
     * @param byCard whether a button leads to where it can be paid by card
     */
    public static String sheet(Turn turn, CustomerOrder order, Payment payment, boolean byCard) {
        var words = turn.words();
        var pay = words.pay();
        var due = turn.money(payment.due());
        if (payment.status() == Payment.Status.PROOF_SENT) {
            return pay.proofWaits(order.number());
        }
        if (payment.status() == Payment.Status.CASH_ON_DELIVERY) {
            return pay.willCollect(order.number(), due);
        }
        var first = payment.received() > 0
                ? pay.dueRest(order.number(), due, turn.money(payment.received()))
                : pay.due(order.number(), due);
        var card = byCard ? pay.byCard() + "\n" : "";
        var ways = ways(words, turn.shop().paying());
        if (byCard && ways.isEmpty()) {
            return first + "\n" + pay.byCard();
        }
        return first + "\n" + card + ways.orElseGet(pay::notSaid) + "\n" + pay.thenTell(due);
    }
}
