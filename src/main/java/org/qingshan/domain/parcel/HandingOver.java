package org.qingshan.domain.parcel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.History;

/** Gives buyers what they come for, and takes the money that they bring. */
@Singleton
public class HandingOver {
    private final Dispatch dispatch;
    private final PaymentTaking taking;
    private final OrderTaking orders;
    private final Event<NotCollected> events;

    HandingOver(Dispatch dispatch, PaymentTaking taking, OrderTaking orders, Event<NotCollected> events) {
        this.dispatch = dispatch;
        this.taking = taking;
        this.orders = orders;
        this.events = events;
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
     * What a buyer who comes for the parcel is to bring in cash, in minor units: nothing where a proof of his is still to be looked at, or
     * his money is on its way. Refuses as {@link #collect}.
     */
    public long cash(CustomerOrder asked) {
        return cashFor(waiting(asked));
    }

    /** The same, of any parcel. */
    public static long cashFor(CustomerOrder order) {
        return owing(order).stream().mapToLong(HandingOver::due).sum();
    }

    /**
     * The buyer has what lies in the parcel. Refuses what is sent, what is not packed or gone, and another sum than is due by now.
     *
     * @param cash what he gave in cash, in minor units, as it was due when whoever takes it looked; 0 for nothing
     */
    public Handed collect(CustomerOrder asked, long cash, String actor) {
        var order = waiting(asked);
        if (cash != 0 && cash != cash(order)) {
            throw new Refused(Reason.CASH_CHANGED, Map.of("number", order.number()));
        }
        if (cash != 0) {
            owing(order).forEach(one -> taking.receiveCash(one, actor));
        }
        dispatch.arrive(order, actor);
        return new Handed(
                cash,
                payments(order).mapToLong(Payment::due).sum(),
                payments(order).anyMatch(HandingOver::isToBeLookedAt));
    }

    /**
     * The buyer does not come for the parcel: it is cancelled, what lies in it can be sold again, and what he has paid is to be given back.
     * Refuses as {@link #collect}.
     *
     * @param by the message that says so
     * @return the numbers of all orders in it
     */
    public List<Integer> notCollected(LiveSale sale, CustomerOrder asked, long by, String actor) {
        var order = waiting(asked);
        var numbers = order.company().numbers();
        orders.takeBack(sale, order, by);
        Parcel.update("packedBy = null, packedAt = null where order = ?1", order);
        numbers.forEach(number -> History.write(actor, "order.not_collected", "order " + number, Map.of()));
        events.fire(new NotCollected(order.buyerId(), numbers));
        return numbers;
    }

    private static CustomerOrder waiting(CustomerOrder asked) {
        var order = asked.company().first();
        if (!order.isCollected()) {
            throw new Refused(Reason.NOT_COLLECTED, Map.of("number", order.number()));
        }
        if (order.status() != CustomerOrder.Status.PACKED) {
            var facts = Map.<String, Object>of(
                    "number", order.number(), "status", order.status().name(), "step", "DELIVERED", "of", "pickup");
            throw new Refused(Reason.WRONG_STEP, facts);
        }
        return order;
    }

    private static List<CustomerOrder> owing(CustomerOrder order) {
        return order.company().orders().stream()
                .filter(one -> {
                    var payment = one.payment();
                    return payment != null && payment.due() > 0 && !isToBeLookedAt(payment);
                })
                .toList();
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
