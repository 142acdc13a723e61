package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qingshan.domain.stream.LineupItem;

/**
 * What one buyer has ordered in a stream, as {@link StreamTotals} counts orders: not what is only kept for him, or came back unpaid.
 *
 * @param goods what that costs without its parcel, in minor units
 */
public record BoughtInStream(long buyer, Map<LineupItem, BigDecimal> quantities, long goods) {

    /** Whoever has ordered for the most money first; of two with the same, who was first. */
    public static List<BoughtInStream> of(Collection<CustomerOrder> orders, Predicate<LineupItem> counted) {
        Map<Long, List<OrderLine>> lines = new LinkedHashMap<>();
        orders.stream()
                .filter(StreamTotals::isSold)
                .forEach(order -> order.in(OrderLine.State.CONFIRMED)
                        .filter(line -> counted.test(line.item()))
                        .forEach(line -> lines.computeIfAbsent(order.buyerId(), none -> new ArrayList<>())
                                .add(line)));
        return lines.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(BoughtInStream::goods).reversed())
                .toList();
    }

    private static BoughtInStream of(long buyer, List<OrderLine> lines) {
        Map<LineupItem, BigDecimal> quantities = new LinkedHashMap<>();
        lines.forEach(line -> quantities.merge(line.item(), line.quantity(), BigDecimal::add));
        return new BoughtInStream(
                buyer, quantities, lines.stream().mapToLong(OrderLine::amount).sum());
    }
}
