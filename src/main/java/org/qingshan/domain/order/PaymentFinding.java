package org.qingshan.domain.order;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qingshan.domain.payment.Payment;
import org.qingshan.platform.lane.Lane;

/** Finds orders by their money. Queries. */
public final class PaymentFinding {
    /** As many as somebody looks through in an evening. */
    private static final int MOST = 200;

    /** A transfer that a bank has held up is here within days; what is paid later is for another order. */
    private static final Duration SPOKEN_OF = Duration.ofDays(14);

    private static final String WITH_PAYMENT = "from CustomerOrder o join fetch o.payment p where ";

    private static final String DUE = "p.received - p.refunded + p.waived < p.amount";

    static final String MISSING = "(p.amount - p.received + p.refunded - p.waived)";

    /** As {@link Payment#saidPaid}: what is due where nobody can tell. */
    static final String TOLD = "coalesce(p.proof.sum, p.proof.due, " + MISSING + ")";

    /** Who says to have paid less than is due is waited for, too. */
    static final String WAITED_FOR =
            DUE + " and p.status <> :collected and (p.status <> :said or " + TOLD + " < " + MISSING + ")";

    /** Of what is off nothing is due, whatever its buyer says. */
    static final String SAID_PAID = DUE + " and p.status = :said and " + TOLD + " >= " + MISSING;

    static final String SAID_IN_PART = DUE + " and p.status = :said and " + TOLD + " < " + MISSING;
    static final String PAID =
            "p.received - p.refunded + p.waived >= p.amount and p.received > p.refunded and p.status <> :said";

    /** What the words behind a colon in these stand for. */
    static final Map<String, Payment.Status> STATES =
            Map.of("said", Payment.Status.PROOF_SENT, "collected", Payment.Status.CASH_ON_DELIVERY);

    private PaymentFinding() {}

    /** A buyer's orders that have a payment, the newest first. */
    public static List<CustomerOrder> of(long buyer) {
        return some(WITH_PAYMENT + "o.buyerId = ?1 order by o.id desc", buyer);
    }

    /** A buyer's orders of which something is to be paid, the oldest first; also what the courier is to collect. */
    public static List<CustomerOrder> dueOf(long buyer) {
        return CustomerOrder.list(WITH_PAYMENT + DUE + " and o.buyerId = ?1 order by o.id", buyer);
    }

    /**
     * The last order of a buyer's that went to others, was given back or came back, whatever he still waits for in it, and of which no money has come: he may have paid it all the same.
     * Of one of long ago he speaks no more.
     */
    public static Optional<CustomerOrder> lastCancelledOf(long buyer) {
        return CustomerOrder.<CustomerOrder>find(
                        WITH_PAYMENT
                                + "o.status in ?1 and p.received = 0 and p.waived >= p.amount and o.buyerId = ?2 and o.confirmedAt >= ?3"
                                + " and not exists (select 1 from MoneyEntry m where m.orderId = o.id) order by o.id desc",
                        List.of(
                                CustomerOrder.Status.OPEN,
                                CustomerOrder.Status.CANCELLED,
                                CustomerOrder.Status.RETURNED),
                        buyer,
                        Lane.current().now().minus(SPOKEN_OF))
                .page(0, 1)
                .firstResultOptional();
    }

    /** The last order of a buyer's that is paid, and of which something else went to others: he may have paid that, too. As of {@link #lastCancelledOf}. */
    public static Optional<CustomerOrder> lastLostOf(long buyer) {
        return CustomerOrder.<CustomerOrder>find(
                        "select distinct o from CustomerOrder o join fetch o.payment p left join fetch o.lines where "
                                + "o.buyerId = ?1 and o.confirmedAt >= ?2 and p.received - p.refunded + p.waived = p.amount"
                                + " and exists (select 1 from OrderLine l where l.order = o and l.state = RELEASED and l.mayReturn and l.lot is not null) order by o.id desc",
                        buyer,
                        Lane.current().now().minus(SPOKEN_OF))
                .stream()
                .filter(CustomerOrder::hasLost)
                .findFirst();
    }

    /** The last cart of a buyer's that ended without an order though he said that he had paid for it, of which he has said that of nothing else since. As of {@link #lastCancelledOf}. */
    public static Optional<CustomerOrder> lastToldAheadOf(long buyer) {
        return CustomerOrder.<CustomerOrder>find(
                        WITH_PAYMENT
                                + "o.buyerId = ?1 and o.status <> ?2 and o.confirmedAt is null and p.ahead.at >= ?3 order by o.id desc",
                        buyer,
                        CustomerOrder.Status.OPEN,
                        Lane.current().now().minus(SPOKEN_OF))
                .page(0, 1)
                .firstResultOptional();
    }

    /** Of these a buyer may say that he has paid. */
    public static List<CustomerOrder> provableOf(long buyer) {
        return Stream.of(dueOf(buyer).stream(), lastCancelledOf(buyer).stream(), lastLostOf(buyer).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** Whether its buyer may say that he has paid this one, whatever he has besides: something is due, or it went to others, was given back or came back before any money came. */
    public static boolean isProvable(CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                && (payment.due() > 0
                        || order.hasLost()
                        || (order.status().isOff() || order.isCartAgain()) && payment.received() == 0);
    }

    /** The others that one payment is for, as their buyer said in the same breath; empty where nobody knows its sum, or it has been looked at. */
    static List<CustomerOrder> saidWith(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null || payment.status() != Payment.Status.PROOF_SENT) {
            return List.of();
        }
        var others = CustomerOrder.<CustomerOrder>list(
                        WITH_PAYMENT
                                + "o.buyerId = ?1 and p.proof.at = ?2 and p.status = ?3 and o.id <> ?4 order by o.id",
                        order.buyerId(),
                        payment.proofAt(),
                        Payment.Status.PROOF_SENT,
                        order.id())
                .stream()
                .filter(other -> other.payment() != null && payment.isSaidWith(other.payment()))
                .toList();
        return Transfer.sum(order, others) > 0 ? others : List.of();
    }

    /** Of which a buyer says that he has paid, who said it first first. */
    public static List<CustomerOrder> proved() {
        return some(WITH_PAYMENT + "p.status = ?1 order by p.proof.at, o.id", Payment.Status.PROOF_SENT);
    }

    /** Of which nothing or too little came, and nobody says otherwise; the newest first. */
    public static List<CustomerOrder> unpaid() {
        return some(WITH_PAYMENT + DUE + " and p.status <> ?1 order by o.id desc", Payment.Status.PROOF_SENT);
    }

    /** Of which money is waited for, as {@link OwedSums#waitedFor()} counts them; the newest first. */
    public static List<CustomerOrder> waitedFor(int most) {
        return newest(WAITED_FOR, STATES, most);
    }

    /** Of which the courier collects the money, and has not yet; the newest first. */
    public static List<CustomerOrder> onDelivery(int most) {
        return newest(DUE + " and p.status = :collected", Map.of("collected", Payment.Status.CASH_ON_DELIVERY), most);
    }

    /** For which a payment of just so much can have come, in minor units: so much is still due, or its buyer says that he has paid it, also ahead of ordering; the newest first. */
    public static List<CustomerOrder> fitting(long sum, int most) {
        return newest(
                "(" + MISSING
                        + " = :sum and o.confirmedAt is not null or p.status = :said and p.proof.sum = :sum or p.ahead.sum = :sum and o.status = :open)",
                Map.of("sum", sum, "said", Payment.Status.PROOF_SENT, "open", CustomerOrder.Status.OPEN),
                most);
    }

    /** Of which something is due, of buyers who owe for more than one; those of one buyer together. */
    public static List<CustomerOrder> dueOfSeveral() {
        return some(
                WITH_PAYMENT + DUE
                        + " and o.confirmedAt is not null and exists (select 1 from CustomerOrder other join other.payment p2 where other.buyerId = o.buyerId and other.id <> o.id"
                        + " and p2.received - p2.refunded + p2.waived < p2.amount and other.confirmedAt is not null) order by o.buyerId, o.id");
    }

    /** Those of a stream that are paid, as {@link OwedSums#paid} counts them; the newest first. */
    public static List<CustomerOrder> paid(long stream, int most) {
        return newest(
                PAID + " and o.streamId = :stream", Map.of("said", Payment.Status.PROOF_SENT, "stream", stream), most);
    }

    private static List<CustomerOrder> newest(String which, Map<String, ?> values, int most) {
        return CustomerOrder.<CustomerOrder>find(
                        WITH_PAYMENT + which + " order by o.id desc", new HashMap<String, Object>(values))
                .page(0, most)
                .list();
    }

    /** Of which the shop has more than is owed, the oldest first: changed, given back, or too much was sent. */
    public static List<CustomerOrder> surplus() {
        return some(WITH_PAYMENT
                + "p.received - p.refunded + p.waived > p.amount and p.received > p.refunded order by o.id");
    }

    private static List<CustomerOrder> some(String query, Object... values) {
        return CustomerOrder.<CustomerOrder>find(query, values).page(0, MOST).list();
    }
}
