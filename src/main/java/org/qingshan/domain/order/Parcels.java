package org.qingshan.domain.order;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the parcels of buyers, with all that decisions need of them. */
final class Parcels {
    static final String WITH_LINES =
            "select distinct o from CustomerOrder o left join fetch o.lines left join fetch o.payment ";

    private Parcels() {}

    /** Carts of these buyers, and their orders in this stream. */
    static List<CustomerOrder> concerning(Collection<Long> buyers, @Nullable Long streamId) {
        var stream = streamId == null ? -1L : streamId;
        var some = buyers.toArray(Long[]::new);
        var wanted = WITH_LINES + "where one_of(?1, o.buyerId) and (o.status = ?2 or o.streamId = ?3) order by o.id";
        return CustomerOrder.list(wanted, some, CustomerOrder.Status.OPEN, stream);
    }

    /** A buyer's parcels of any stream that can still be changed. */
    static List<CustomerOrder> unpacked(long buyer) {
        var wanted = WITH_LINES + "where o.buyerId = ?1 and o.status in ?2 order by o.id";
        return CustomerOrder.list(wanted, buyer, List.of(CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED));
    }

    /** A buyer's parcels of any stream and status that have to do with a step of his. */
    static List<CustomerOrder> touchedBy(long buyer, Collection<Long> steps) {
        var wanted = WITH_LINES + "where o.buyerId = ?1 and exists (select 1 from OrderLine t where t.order = o"
                + " and (t.claimId in ?2 or t.releasedBy in ?2 or t.servedIn in ?2)) order by o.id";
        return CustomerOrder.list(wanted, buyer, steps);
    }
}
