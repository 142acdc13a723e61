package org.qingshan.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;

/** What came of buyers and went back to them, written down as a cashier would: what they were given is kept apart from what was theirs. */
final class Till {
    private final PaymentTaking payments;
    private final Map<Long, Purse> purses = new HashMap<>();

    Till(PaymentTaking payments) {
        this.payments = payments;
    }

    /**
     * What is known of one order's money, in minor units.
     *
     * @param returned what was the buyer's own
     * @param given out of goodwill, on top
     */
    private record Purse(long came, long returned, long given) {
        static final Purse EMPTY = new Purse(0, 0, 0);

        long due(long owed) {
            return Math.max(0, owed - came + returned);
        }

        long surplus(long owed) {
            return Math.min(left(), Math.max(0, came - returned - owed));
        }

        long left() {
            return came - returned - given;
        }
    }

    private Purse of(CustomerOrder order) {
        return purses.getOrDefault(order.id(), Purse.EMPTY);
    }

    /** @param sum what comes, whatever is owed */
    void receive(CustomerOrder order, long sum) {
        var purse = of(order);
        payments.receive(order, sum, MoneyEntry.Reason.TRANSFER, null, purse.left(), "team");
        purses.put(order.id(), new Purse(purse.came() + sum, purse.returned(), purse.given()));
    }

    /** Goes back what is the buyer's, and so much more; only of what is paid in full something is given. */
    void giveBack(CustomerOrder order, long goodwill) {
        var purse = of(order);
        var owed = order.charge().total();
        var own = purse.surplus(owed);
        var given = purse.due(owed) == 0 ? Math.min(goodwill, purse.left() - own) : 0;
        if (own + given > 0) {
            payments.refund(order, own + given, purse.left(), MoneyEntry.Reason.GOODWILL, "", true, "team");
            purses.put(order.id(), new Purse(purse.came(), purse.returned() + own, purse.given() + given));
        }
    }

    /** What the payment says otherwise. */
    Optional<String> broken(CustomerOrder order, Payment payment) {
        var purse = of(order);
        var owed = order.charge().total();
        var here = List.of(purse.left(), purse.due(owed), purse.surplus(owed));
        var there = List.of(payment.left(), payment.due(), payment.surplus());
        return here.equals(there) ? Optional.empty() : Optional.of("till " + order.number() + here + there);
    }
}
