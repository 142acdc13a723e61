package org.qingshan.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.domain.payment.CardCheckout;
import org.qingshan.domain.payment.Payment;

/** Finds orders that nobody has paid anything for. Queries. */
final class UnpaidFinding {
    /** Sweeps take no more than this at once, so that a lane is not held for long. */
    private static final int SWEEP = 100;

    /**
     * Nothing came or is on its way, nobody says otherwise, no page where it could be paid is open or was a moment ago, the courier is not to be paid; the last that was ordered is older than that; and nobody has
     * begun to pack: what a label says does not change behind the packer's back.
     */
    private static final String UNPAID =
            "from CustomerOrder o join fetch o.payment p where o.status = ?1 and p.status = ?2"
                    + " and p.received = 0 and p.awaited.pendingSince is null and p.amount > 0 and o.confirmedAt <= ?3 and (p.awaited.waitsFrom is null or p.awaited.waitsFrom <= ?3)"
                    + " and not exists (select 1 from OrderLine l where l.order = o and l.state = CONFIRMED and l.createdAt > ?3)"
                    + " and o.labelled = false"
                    + " and not exists (select 1 from CardCheckout c where c.orderId = o.id and c.openUntil > ?5)"
                    + " and not exists (select 1 from Parcel x where (x.order = o or x.order = o.first) and x.takenUntil > ?4)";

    private UnpaidFinding() {}

    static List<CustomerOrder> since(Instant before, Instant now) {
        return some(UNPAID + " order by o.id", before, now, now.minus(CardCheckout.GRACE));
    }

    /** Only those whose buyers were reminded before that time. */
    static List<CustomerOrder> remindedSince(Instant before, Instant reminded, Instant now) {
        return some(
                UNPAID + " and p.awaited.remindedAt <= ?6 order by o.id",
                before,
                now,
                now.minus(CardCheckout.GRACE),
                reminded);
    }

    /** Only those whose buyers have not been reminded. */
    static List<CustomerOrder> notRemindedSince(Instant before, Instant now) {
        return some(
                UNPAID + " and p.awaited.remindedAt is null order by o.id", before, now, now.minus(CardCheckout.GRACE));
    }

    private static List<CustomerOrder> some(String query, Instant... times) {
        var all = Stream.concat(Stream.of(CustomerOrder.Status.CONFIRMED, Payment.Status.UNPAID), Stream.of(times));
        return CustomerOrder.<CustomerOrder>find(query, all.toArray())
                .page(0, SWEEP)
                .list();
    }
}
