package org.qingshan.domain.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;

/**
 * How far a lot has come: what its sold goods earn, and where they are. Quantities are in the product's unit.
 *
 * @param earns what the terms give for what is sold so far, in minor units, before anything went wrong
 * @param packed and everything after it
 * @param sent and everything after it
 * @param arrived with the buyer
 * @param complaints that were found right
 */
public record LotProgress(Lot lot, long earns, BigDecimal packed, BigDecimal sent, BigDecimal arrived, int complaints) {

    /** Of each of these lots, in their order. Asks the database, twice for any number of them. */
    public static List<LotProgress> of(List<Lot> lots) {
        if (lots.isEmpty()) {
            return List.of();
        }
        List<OrderLine> lines = OrderLine.list(
                "from OrderLine l join fetch l.order where l.lot in ?1 and l.state = ?2",
                lots,
                OrderLine.State.CONFIRMED);
        List<Object[]> counted = Damage.getEntityManager()
                .createQuery(
                        "select d.line.lot.id, count(d) from Damage d where d.line.lot in :lots group by d.line.lot.id",
                        Object[].class)
                .setParameter("lots", lots)
                .getResultList();
        Map<Long, Integer> complaints =
                counted.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
        Map<Long, List<OrderLine>> byLot = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.takenFrom().orElseThrow().id()));
        return lots.stream()
                .map(lot -> of(lot, byLot.getOrDefault(lot.id(), List.of()), complaints.getOrDefault(lot.id(), 0)))
                .toList();
    }

    private static LotProgress of(Lot lot, Collection<OrderLine> lines, int complaints) {
        var sale = LotSale.of(lines);
        return new LotProgress(
                lot,
                lot.terms().owed(sale.delivered(), sale.charged()),
                sum(lines, CustomerOrder.Status::isPacked),
                sum(lines, CustomerOrder.Status::wasSent),
                sum(lines, CustomerOrder.Status.DELIVERED::equals),
                complaints);
    }

    private static BigDecimal sum(Collection<OrderLine> lines, Predicate<CustomerOrder.Status> reached) {
        return lines.stream()
                .filter(line -> reached.test(line.order().status()))
                .map(OrderLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
