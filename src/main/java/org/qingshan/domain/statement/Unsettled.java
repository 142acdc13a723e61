package org.qingshan.domain.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.Stream;

/** What growers' goods have earned in streams whose accounts are not closed yet. It is in no ledger, and may still change. */
public final class Unsettled {
    private Unsettled() {}

    /** Refuses a grower to whom anything is owed, or will be, or who owes; a debt is not made up for by what is still to come. Anybody else is none. */
    public static void requireNothing(long member) {
        var grower = Member.<Member>findById(member);
        if (grower == null || grower.role() != Role.GROWER) {
            return;
        }
        var owed = Sums.owedTo(grower);
        var coming = earnedBy(grower) - lostBy(grower);
        if (owed != 0 || coming != 0) {
            var open = owed + coming == 0 ? owed : owed + coming;
            throw new Refused(Reason.STILL_OWED, Map.of("name", grower.name(), "owed", open));
        }
    }

    /** In minor units, before anything that goes wrong. */
    public static long earnedBy(Member grower) {
        List<Stream> open = new ArrayList<>(Stream.unsettled());
        Stream.live().ifPresent(open::add);
        var lots = Lots.broughtBy(List.of(grower));
        if (open.isEmpty() || lots.isEmpty()) {
            return 0;
        }
        List<OrderLine> sold = OrderLine.list(
                "from OrderLine l join fetch l.order o join fetch l.lot where l.lot in ?1 and l.state = ?2 and o.streamId in ?3",
                lots,
                OrderLine.State.CONFIRMED,
                open.stream().map(Stream::id).toList());
        return sold.stream()
                .collect(Collectors.groupingBy(line -> line.takenFrom().orElseThrow()))
                .entrySet()
                .stream()
                .mapToLong(
                        one -> earned(LotSale.of(one.getValue()), one.getKey().terms()))
                .sum();
    }

    /** What of that is gone, as something was wrong with it; in minor units. */
    public static long lostBy(Member grower) {
        return -GrowerEntry.getEntityManager()
                .createQuery(
                        "select coalesce(sum(e.amount), 0) from GrowerEntry e where e.grower = :grower and not "
                                + GrowerEntry.COUNTS,
                        Long.class)
                .setParameter("grower", grower)
                .getSingleResult();
    }

    private static long earned(LotSale sale, Terms terms) {
        return terms.owed(sale.delivered(), sale.charged());
    }
}
