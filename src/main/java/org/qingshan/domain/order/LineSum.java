package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshan.domain.stream.LineupItem;

/**
 * What people read as one line: all lines of one item at one price in one state, whatever claims and lots they came from.
 *
 * @param unitPrice in minor units
 * @param quantity by the scale, as far as it was weighed
 * @param ordered as it was ordered
 * @param amount the sum of the lines' amounts, in minor units
 * @param lines what it is the sum of
 */
public record LineSum(
        LineupItem item,
        long unitPrice,
        OrderLine.State state,
        BigDecimal quantity,
        BigDecimal ordered,
        long amount,
        List<OrderLine> lines) {

    private record Kind(Long item, long unitPrice, OrderLine.State state) {}

    /** In the order of the first line of each. */
    public static List<LineSum> of(Stream<OrderLine> lines) {
        Map<Kind, List<OrderLine>> kinds = new LinkedHashMap<>();
        lines.forEach(line -> kinds.computeIfAbsent(
                        new Kind(line.item().id(), line.unitPrice(), line.state()), none -> new ArrayList<>())
                .add(line));
        return kinds.values().stream().map(LineSum::sum).toList();
    }

    private static LineSum sum(List<OrderLine> lines) {
        var first = lines.get(0);
        return new LineSum(
                first.item(),
                first.unitPrice(),
                first.state(),
                lines.stream().map(OrderLine::delivered).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().mapToLong(OrderLine::amount).sum(),
                List.copyOf(lines));
    }
}
