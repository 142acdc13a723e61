package org.qingshan.domain.parcel;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.Payment;

/** Gives buyers what they come for, and takes the money that they bring. */
@Singleton
public class HandingOver {
    private final Dispatch dispatch;
    private final PaymentTaking taking;

    HandingOver(Dispatch dispatch, PaymentTaking taking) {
        this.dispatch = dispatch;
        this.taking = taking;
    }

    /**
     * What came of it, in minor units.
     *
     * @param cash what was booked
     * @param due what is yet to be paid
     * @param toCheck whether that is because the buyer says that he has paid otherwise, which somebody has to look at first
     */
    public record Handed(long cash, long due, boolean toCheck) {}

    /**
     * The buyer has what lies in the parcel. Refuses what is sent, and what is not packed or gone.
     *
     * @param paid whether he gave in cash all that was due: it is booked, except where a proof of his is still to be looked at or his money
     *     is on its way
     */
    public Handed collect(CustomerOrder asked, boolean paid, String actor) {
        var order = asked.company().first();
        if (!order.isCollected()) {
            throw new Refused(Reason.NOT_COLLECTED, Map.of("number", order.number()));
        }
        requirePacked(order);
        var cash = paid ? cashOf(order, actor) : 0;
        dispatch.arrive(order, actor);
        return new Handed(
                cash,
                payments(order).mapToLong(Payment::due).sum(),
                payments(order).anyMatch(HandingOver::isToBeLookedAt));
    }

    private static void requirePacked(CustomerOrder order) {
        if (order.status() != CustomerOrder.Status.PACKED) {
            var facts = Map.<String, Object>of(
                    "number", order.number(), "status", order.status().name(), "step", "DELIVERED", "of", "pickup");
            throw new Refused(Reason.WRONG_STEP, facts);
        }
    }

    private long cashOf(CustomerOrder order, String actor) {
        List<CustomerOrder> owing = order.company().orders().stream()
                .filter(one -> {
                    var payment = one.payment();
                    return payment != null && payment.due() > 0 && !isToBeLookedAt(payment);
                })
                .toList();
        var sum = owing.stream().mapToLong(HandingOver::due).sum();
        owing.forEach(one -> taking.receiveCash(one, actor));
        return sum;
    }

    private static long due(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.due();
    }

    private static boolean isToBeLookedAt(Payment payment) {
        return payment.status() == Payment.Status.PROOF_SENT || payment.isUnderWay();
    }

    private static Stream<Payment> payments(CustomerOrder order) {
        return order.company().orders().stream().flatMap(one -> Stream.ofNullable(one.payment()));
    }
}
