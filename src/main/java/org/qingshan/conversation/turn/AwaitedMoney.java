package org.qingshan.conversation.turn;

import java.util.Optional;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.Payment;

/** A payment of which its buyer has told and for which nobody has looked yet: what he says of money then is of that. */
public final class AwaitedMoney {
    private AwaitedMoney() {}

    public static boolean isFor(CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                && (payment.status() == Payment.Status.PROOF_SENT && PayingWords.due(order) > 0
                        || payment.isToldAhead() && order.isJoinable());
    }

    /** The buyer's order that it is for; empty for none. */
    public static Optional<CustomerOrder> of(Turn turn) {
        return PaymentFinding.of(turn.buyer().id()).stream()
                .filter(AwaitedMoney::isFor)
                .findFirst();
    }
}
