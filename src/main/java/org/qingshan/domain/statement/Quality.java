package org.qingshan.domain.statement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Member;

/**
 * How good a grower's goods have been so far. Counted in lots and in what buyers claimed, since boxes and jin do not add up.
 *
 * @param looked lots that were inspected
 * @param passed those of them whose first sample was good and that were never pulled off the sale
 * @param sold claims that were sold
 * @param damaged those of them with which something was found wrong, whoever bears it
 * @param announced lots whose time was named beforehand and that have come, or were wanted and have not come by then
 * @param onTime those of them that came by the moment that was agreed, or, where only a day was, on that day or before
 */
public record Quality(int looked, int passed, int sold, int damaged, int announced, int onTime) {
    public static final Quality NOTHING = new Quality(0, 0, 0, 0, 0, 0);

    /** Whether nothing is known yet. */
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /** In whole percent, of something that is not zero. */
    public static int percent(int part, int whole) {
        return Math.round(100f * part / whole);
    }

    /** Of each of these growers, by our keys. Asks the database, five times for any number of them. */
    public static Map<Long, Quality> of(Collection<Member> growers, Instant now) {
        var lots = Lots.broughtBy(growers);
        var looks = Inspection.of(lots).stream()
                .filter(Inspection::isJudged)
                .collect(Collectors.groupingBy(look -> look.lot().id()));
        var sold = counted(
                "select l.lot.id, count(l) from OrderLine l where l.lot in :lots and l.state = 'CONFIRMED' group by l.lot.id",
                lots);
        var damaged = counted(
                "select d.line.lot.id, count(distinct d.line.id) from Damage d where d.line.lot in :lots group by d.line.lot.id",
                lots);
        var missed = Lots.missed(lots);
        Map<Long, Quality> all = new HashMap<>();
        for (var lot : lots) {
            var one = of(lot, looks.getOrDefault(lot.id(), List.of()), Lots.isMissing(lot, now) || missed.contains(lot))
                    .plus(new Quality(0, 0, sold.getOrDefault(lot.id(), 0), damaged.getOrDefault(lot.id(), 0), 0, 0));
            all.merge(Objects.requireNonNull(lot.grower()).id(), one, Quality::plus);
        }
        return all;
    }

    /** Of one. */
    public static Quality of(Member grower, Instant now) {
        return of(List.of(grower), now).getOrDefault(grower.id(), NOTHING);
    }

    private static Quality of(Lot lot, List<Inspection> looks, boolean isMissing) {
        var good = !looks.isEmpty() && looks.get(0).hasPassed() && lot.state() != LotState.RECALLED;
        var expected = lot.intake().lastMoment();
        var came = expected.isPresent() && lot.state().hasCome();
        var inTime = came && !lot.arrivedAt().isAfter(expected.get());
        var counts = came || isMissing;
        return new Quality(looks.isEmpty() ? 0 : 1, good ? 1 : 0, 0, 0, counts ? 1 : 0, inTime ? 1 : 0);
    }

    private Quality plus(Quality other) {
        return new Quality(
                looked + other.looked,
                passed + other.passed,
                sold + other.sold,
                damaged + other.damaged,
                announced + other.announced,
                onTime + other.onTime);
    }

    private static Map<Long, Integer> counted(String query, List<Lot> lots) {
        if (lots.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = OrderLine.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("lots", lots)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }
}
