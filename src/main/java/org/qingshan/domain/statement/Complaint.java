package org.qingshan.domain.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Member;

/**
 * Something that was found wrong with a grower's goods, and who has reported it.
 *
 * @param buyer what the person is called; may be empty
 * @param reports how often this person has reported anything in this shop that was found right
 */
public record Complaint(Damage damage, String buyer, int reports) {

    /** About this grower's goods, the newest first. Asks the database, four times for any number of them. */
    public static List<Complaint> about(Member grower, int most) {
        var lots = Lots.broughtBy(List.of(grower));
        List<Damage> all = lots.isEmpty()
                ? List.of()
                : Damage.<Damage>find(
                                "from Damage d join fetch d.line l join fetch l.order join fetch l.item i join fetch i.product"
                                        + " where l.lot in ?1 order by d.id desc",
                                lots)
                        .page(0, most)
                        .list();
        var buyers = all.stream().map(Complaint::buyerOf).collect(Collectors.toSet());
        var reports = reportsOf(buyers);
        return all.stream()
                .map(damage -> new Complaint(
                        damage,
                        Objects.requireNonNull(Buyer.<Buyer>findById(buyerOf(damage)))
                                .name(),
                        reports.getOrDefault(buyerOf(damage), 0)))
                .toList();
    }

    private static long buyerOf(Damage damage) {
        return damage.line().order().buyerId();
    }

    private static Map<Long, Integer> reportsOf(Collection<Long> buyers) {
        if (buyers.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = Damage.getEntityManager()
                .createQuery(
                        "select o.buyerId, count(distinct d.line.id) from Damage d join d.line l join l.order o where o.buyerId in :buyers group by o.buyerId",
                        Object[].class)
                .setParameter("buyers", buyers)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }
}
