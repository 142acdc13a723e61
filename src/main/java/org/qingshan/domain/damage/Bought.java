package org.qingshan.domain.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.stream.LineupItem;

/**
 * All of one item in one parcel, from whatever claims and lots.
 *
 * @param reported how much of it was reported and not refused, in the product's unit
 */
public record Bought(LineupItem item, List<OrderLine> lines, BigDecimal reported) {

    /** What was in a parcel, in the order of claims. Queries once. */
    public static List<Bought> in(CustomerOrder order) {
        Map<LineupItem, List<OrderLine>> byItem = new LinkedHashMap<>();
        order.in(OrderLine.State.CONFIRMED)
                .forEach(line -> byItem.computeIfAbsent(line.item(), none -> new ArrayList<>())
                        .add(line));
        var reports = DamageReport.of(order);
        return byItem.entrySet().stream()
                .map(entry -> new Bought(
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        reports.stream()
                                .filter(report ->
                                        report.item().id().equals(entry.getKey().id()) && report.counts())
                                .map(DamageReport::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    /** As it was before this was reported. */
    public Bought without(DamageReport report) {
        return report.counts()
                ? new Bought(item, lines, reported.subtract(report.quantity()).max(BigDecimal.ZERO))
                : this;
    }

    /** How much came, in the product's unit. */
    public BigDecimal delivered() {
        return lines.stream().map(OrderLine::delivered).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much of it can still be reported. */
    public BigDecimal rest() {
        return Parts.without(delivered(), reported);
    }

    /** Whether so much of it can still be reported. */
    public boolean hasLeft(BigDecimal said) {
        return meant(said).compareTo(rest()) <= 0;
    }

    /** How much of it is meant: who says what is left as it is read means just that. */
    BigDecimal meant(BigDecimal said) {
        return Parts.ofMost(said, rest());
    }

    /** What is charged for it now, in minor units. */
    public long charged() {
        return lines.stream().mapToLong(OrderLine::amount).sum();
    }

    /** What it would cost if nothing had gone back for damage, in minor units. */
    long worth() {
        return lines.stream()
                .mapToLong(line -> line.ordered() - line.weightRefund())
                .sum();
    }
}
