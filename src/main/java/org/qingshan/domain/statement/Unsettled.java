package org.qingshan.domain.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
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
        var coming = comingTo(grower);
        if (owed != 0 || coming != 0) {
            var open = owed + coming == 0 ? owed : owed + coming;
            throw new Refused(Reason.STILL_OWED, Map.of("name", grower.name(), "owed", open));
        }
    }

    /** What there will be of it for the grower, as far as is known; in minor units. */
    public static long comingTo(Member grower) {
        return earnedBy(grower) - lostBy(grower);
    }

    /** The same for many, by their keys; who has no entry gets nothing. */
    public static Map<Long, Long> comingTo(List<Member> growers) {
        var coming = new HashMap<>(earnedBy(growers));
        lostBy(growers).forEach((grower, lost) -> coming.merge(grower, -lost, Long::sum));
        return coming;
    }

    /** In minor units, before anything that goes wrong. */
    public static long earnedBy(Member grower) {
        return earnedBy(List.of(grower)).getOrDefault(grower.id(), 0L);
    }

    private static Map<Long, Long> earnedBy(List<Member> growers) {
        List<Stream> open = new ArrayList<>(Stream.unsettled());
        Stream.live().ifPresent(open::add);
        var lots = open.isEmpty() ? List.<Lot>of() : Lots.broughtBy(growers);
        if (lots.isEmpty()) {
            return Map.of();
        }
        List<OrderLine> sold = OrderLine.list(
                "from OrderLine l join fetch l.order o join fetch l.lot where l.lot in ?1 and l.state = ?2 and o.streamId in ?3",
                lots,
                OrderLine.State.CONFIRMED,
                open.stream().map(Stream::id).toList());
        Map<Long, Long> earned = new HashMap<>();
        sold.stream()
                .collect(Collectors.groupingBy(line -> line.takenFrom().orElseThrow()))
                .forEach((lot, lines) -> earned.merge(
                        Objects.requireNonNull(lot.grower()).id(), earned(LotSale.of(lines), lot.terms()), Long::sum));
        return earned;
    }

    /** What of that is gone, as something was wrong with it; in minor units. */
    public static long lostBy(Member grower) {
        return lostBy(List.of(grower)).getOrDefault(grower.id(), 0L);
    }

    private static Map<Long, Long> lostBy(List<Member> growers) {
        if (growers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = GrowerEntry.getEntityManager()
                .createQuery(
                        "select e.grower.id, sum(e.amount) from GrowerEntry e where e.grower in :growers and not "
                                + GrowerEntry.COUNTS + " group by e.grower.id",
                        Object[].class)
                .setParameter("growers", growers)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> -((Number) row[1]).longValue()));
    }

    private static long earned(LotSale sale, Terms terms) {
        return terms.owed(sale.delivered(), sale.charged());
    }
}
