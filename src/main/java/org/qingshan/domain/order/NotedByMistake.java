package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.PaymentChecked.Outcome;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.platform.lane.Lane;

/** Takes out of the books what the team noted to have come for an order, and what never came. What a platform has told, or who takes cards, stays. */
@Singleton
public class NotedByMistake {
    private final PaymentTaking taking;

    NotedByMistake(PaymentTaking taking) {
        this.taking = taking;
    }

    /**
     * What was noted by hand last and still counts.
     *
     * @param entry of the books that it is
     * @param sum how much of it the shop has, in minor units
     * @param moved how much of it pays for other orders by now
     */
    public record Noted(MoneyEntry entry, long sum, long moved) {}

    /** None where there is no such thing, or the shop has nothing of it and it pays for nothing else. Queries. */
    public static Optional<Noted> last(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            return Optional.empty();
        }
        var entries = MoneyEntry.of(order.id());
        var free = payment.left() - CardRefund.openOf(order.id());
        var moved = -entries.stream()
                .filter(entry -> entry.reason().isMoved())
                .mapToLong(MoneyEntry::amount)
                .sum();
        return Optional.ofNullable(standing(entries).peek())
                .map(entry -> new Noted(
                        entry,
                        Math.max(0, Math.min(entry.amount(), free)),
                        Math.max(0, Math.min(moved, entry.amount() - free))))
                .filter(noted -> noted.sum() > 0 || noted.moved() > 0);
    }

    /** What was noted by hand and not taken back since, the last ahead. */
    private static Deque<MoneyEntry> standing(List<MoneyEntry> entries) {
        Deque<MoneyEntry> noted = new ArrayDeque<>();
        entries.forEach(entry -> {
            if (entry.reason().isIncome() && entry.reason().isByHand()) {
                noted.push(entry);
            } else if (entry.reason().isCorrection() && !noted.isEmpty()) {
                noted.pop();
            }
        });
        return noted;
    }

    /** For which orders somebody noted money at once, the last time since then that still counts; without what a buyer would take back for himself. Queries. */
    public static List<CustomerOrder> lastBy(String actor, Instant since, long exceptOf) {
        var noted = MoneyEntry.since(since).stream()
                .filter(entry -> entry.reason().isIncome() && entry.reason().isByHand())
                .filter(entry -> entry.actor().equals(actor))
                .map(entry -> Map.entry(entry, CustomerOrder.<CustomerOrder>findById(entry.orderId())))
                .filter(one -> one.getValue().buyerId() != exceptOf)
                .filter(one -> standing(MoneyEntry.of(one.getValue().id())).stream()
                        .anyMatch(entry -> entry.id().equals(one.getKey().id())))
                .toList();
        return noted.isEmpty()
                ? List.of()
                : noted.stream()
                        .filter(one -> one.getKey()
                                .at()
                                .equals(noted.get(noted.size() - 1).getKey().at()))
                        .filter(one -> one.getKey()
                                .equals(standing(MoneyEntry.of(one.getValue().id()))
                                        .peek()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
    }

    /** What of the corrections puts right what none of these entries had noted: it counted as come in before. Below 0, in minor units. */
    public static long notedBefore(List<MoneyEntry> entries) {
        Map<Long, Integer> noted = new HashMap<>();
        var earlier = 0L;
        for (var entry : entries) {
            if (entry.reason().isIncome() && entry.reason().isByHand()) {
                noted.merge(entry.orderId(), 1, Integer::sum);
            } else if (entry.reason().isCorrection() && noted.merge(entry.orderId(), -1, Integer::sum) < 0) {
                noted.put(entry.orderId(), 0);
                earlier += entry.amount();
            }
        }
        return earlier;
    }

    /** Which orders what was moved away from this one pays for. Queries. */
    public static List<Integer> movedTo(CustomerOrder order) {
        return MoneyEntry.of(order.id()).stream()
                .filter(entry -> entry.reason() == MoneyEntry.Reason.MOVED_AWAY)
                .flatMap(away -> MoneyEntry.since(away.at()).stream()
                        .filter(here -> here.reason() == MoneyEntry.Reason.MOVED_HERE
                                && here.at().equals(away.at())
                                && here.amount() == -away.amount()))
                .map(here -> CustomerOrder.<CustomerOrder>findById(here.orderId()))
                .filter(other -> other.buyerId() == order.buyerId())
                .map(CustomerOrder::number)
                .distinct()
                .toList();
    }

    /**
     * What was noted last has never come: it is owed as before, but for a parcel that came back, and its buyer is told. Refuses where
     * anything was written of it since, or a part of it pays for something else.
     *
     * @param entry which was shown to whoever says so
     * @param sum what of it was shown, in minor units
     */
    public void takeBack(CustomerOrder order, long entry, long sum, String actor) {
        var payment = order.payment();
        var last = last(order);
        if (payment == null
                || last.isEmpty()
                || last.get().entry().id() != entry
                || last.get().sum() != sum
                || last.get().moved() > 0) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        payment.neverCame(sum, Lane.current().now());
        if (order.status() == CustomerOrder.Status.RETURNED) {
            payment.asksNoMore();
        }
        MoneyEntry.book(order.id(), MoneyEntry.Reason.MISTAKE, sum, actor);
        taking.settled(order, Outcome.MISTAKEN, sum, "", actor);
    }
}
