package org.qingshan.domain.damage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.qingshan.domain.order.CustomerOrder.Status;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Member;

/**
 * How much of what a grower brought was found spoilt at the buyers'.
 *
 * @param damages that were accepted
 * @param percent of the money that was charged for his goods that were sent
 */
public record GrowerRate(Member grower, long damages, BigDecimal percent) {

    /** Of every grower with any, the worst first. Queries once, and once for each of them. */
    public static List<GrowerRate> all() {
        return OrderLine.getEntityManager()
                .createQuery("""
                        select t.grower.id, count(d), sum(d.refund),
                            (select sum(x.quantity * x.unitPrice) from OrderLine x join x.order xo
                             where x.lot.grower.id = t.grower.id and x.state = :sold and xo.status in :sent)
                        from Damage d join d.line l join l.lot t where t.grower is not null group by t.grower.id
                        """, Object[].class)
                .setParameter("sold", OrderLine.State.CONFIRMED)
                .setParameter("sent", List.of(Status.SHIPPED, Status.DELIVERED, Status.RETURNED))
                .getResultList()
                .stream()
                .map(row -> new GrowerRate(
                        Objects.requireNonNull(Member.<Member>findById(row[0])),
                        (Long) row[1],
                        percent((Number) row[2], (Number) row[3])))
                .sorted((one, other) -> other.percent().compareTo(one.percent()))
                .toList();
    }

    private static BigDecimal percent(Number refunded, Number sold) {
        var of = sold == null ? BigDecimal.ZERO : new BigDecimal(sold.toString());
        return of.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(refunded.toString()).movePointRight(2).divide(of, 1, RoundingMode.HALF_UP);
    }
}
