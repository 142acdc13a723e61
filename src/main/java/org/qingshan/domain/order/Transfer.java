package org.qingshan.domain.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingshan.domain.payment.Payment;

/**
 * What one transfer is for: an order, what else lies in its parcel, and what its buyer has named in the same breath, whatever became of
 * that. It is booked once, whichever of them is named.
 *
 * @param order that it is looked at for
 * @param said the others that its buyer says he has paid by it
 */
public record Transfer(CustomerOrder order, List<CustomerOrder> said) {
    /** As its buyer says, whatever became of the others since. Queries. */
    public static Transfer of(CustomerOrder order) {
        return new Transfer(order, PaymentFinding.saidWith(order));
    }

    /** All that its buyer has named for it, the one that it is looked at for ahead. */
    public List<CustomerOrder> orders() {
        return Stream.concat(Stream.of(order), said.stream()).toList();
    }

    /** How much its buyer says it is; 0 where he says no sum. In minor units. */
    public long sum() {
        return sum(order, said);
    }

    /**
     * How much its buyer says he has paid beyond what is due for all that he has named, in minor units; nothing where it is just what is due
     * for all of its parcel.
     */
    public long beyond() {
        var told = payment(order).proofSum();
        var together = dueTogether();
        var due = said.isEmpty() ? payment(order).due() : together;
        return told == together ? 0 : Math.max(0, told - due);
    }

    /** How much of that sum is for nothing that is due: neither for what he has named, nor for what it pays for of the parcel. In minor units. */
    public long beyondAll(long sum) {
        var due = payment(order).due();
        var own = parts(sum).getOrDefault(order, 0L);
        return due > 0 && said.isEmpty() ? Math.max(0, own - due) : Math.max(0, sum - dueTogether());
    }

    /** How much it is, as its buyer says; 0 where he says no sum, or two. In minor units. */
    static long sum(CustomerOrder order, List<CustomerOrder> said) {
        var sums = Stream.concat(Stream.of(order), said.stream())
                .mapToLong(one -> payment(one).proofSum())
                .filter(sum -> sum > 0)
                .toArray();
        return sums.length == 1 ? sums[0] : 0;
    }

    /**
     * How much of what has come is for which, in minor units, and never nothing: first what is due, of what he has named before what else lies in
     * the parcel, then what was paid for what is off by
     * now. Just what is due for all of them has come for all; without that nobody pays what another says to have paid by itself.
     */
    public Map<CustomerOrder, Long> parts(long came) {
        var due = payment(order).due();
        var isAll = due > 0 && came == dueTogether();
        var rest = due == 0 && said.isEmpty() ? 0 : Math.max(0, came - due);
        Map<CustomerOrder, Long> others = new LinkedHashMap<>();
        for (var one : beside()) {
            if (rest > 0 && (isAll || isFor(one))) {
                var part = Math.min(rest, payment(one).due());
                others.put(one, part);
                rest -= part;
            }
        }
        var off = said.stream().filter(one -> payment(one).due() == 0).findFirst();
        if (due > 0 && rest > 0 && off.isPresent()) {
            others.put(off.get(), rest);
        }
        var own = came - others.values().stream().mapToLong(Long::longValue).sum();
        Map<CustomerOrder, Long> parts = new LinkedHashMap<>();
        if (own > 0 || others.isEmpty()) {
            parts.put(order, own);
        }
        parts.putAll(others);
        return parts;
    }

    private boolean isFor(CustomerOrder one) {
        var own = payment(one).proofAt();
        return said.contains(one)
                || payment(order).due() > 0
                        && (own == null || own.equals(payment(order).proofAt()));
    }

    /** What is due for all that lies in its parcel, or was said to be paid with it, and is to be paid by whoever pays it, in minor units. */
    public long dueTogether() {
        return payment(order).due()
                + beside().stream().mapToLong(one -> payment(one).due()).sum();
    }

    /** What else is to be paid by whoever pays it; what is under way by card is not, unless he has named it all the same. */
    private List<CustomerOrder> beside() {
        return Stream.concat(said.stream(), order.company().without(order).stream())
                .distinct()
                .filter(one -> {
                    var payment = one.payment();
                    return payment != null
                            && payment.due() > 0
                            && (said.contains(one) || !payment.isUnderWay())
                            && payment.status() != Payment.Status.CASH_ON_DELIVERY;
                })
                .toList();
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is paid has a payment");
    }
}
