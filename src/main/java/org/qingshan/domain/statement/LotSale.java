package org.qingshan.domain.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.statement.GrowerEntry.Kind;

/**
 * What was sold of one lot in one stream, as the order lines have it.
 *
 * @param ordered in the product's unit
 * @param worth of that, in minor units
 * @param delivered by the scale, where something was weighed
 * @param charged for that, in minor units, before anything went wrong
 */
record LotSale(BigDecimal ordered, long worth, BigDecimal delivered, long charged) {
    static final LotSale NONE = new LotSale(BigDecimal.ZERO, 0, BigDecimal.ZERO, 0);

    /** @param lines those of the lot that are sold */
    static LotSale of(Collection<OrderLine> lines) {
        return lines.stream().map(LotSale::of).reduce(NONE, LotSale::plus);
    }

    private static LotSale of(OrderLine line) {
        return new LotSale(line.quantity(), line.ordered(), line.delivered(), line.ordered() - line.weightRefund());
    }

    private LotSale plus(LotSale other) {
        return new LotSale(
                ordered.add(other.ordered),
                worth + other.worth,
                delivered.add(other.delivered),
                charged + other.charged);
    }

    /**
     * What has to be entered so that the entries say the same as the lines: nothing, one or two changes. Whatever was entered before, the
     * sum is what the terms give for all of it together, so that no fraction is ever rounded twice.
     *
     * @param entered of this lot and stream so far
     */
    List<Change> changesAfter(Collection<GrowerEntry> entered, Terms terms) {
        var forOrder = terms.owed(ordered, worth);
        var sold = sum(entered, Kind.SOLD, Kind.RETURNED);
        var weighed = sum(entered, Kind.WEIGHT);
        var quantity = ordered.subtract(sold.quantity());
        return Stream.of(
                        new Change(
                                quantity.signum() < 0 ? Kind.RETURNED : Kind.SOLD,
                                quantity,
                                worth - sold.sale(),
                                forOrder - sold.amount()),
                        new Change(
                                Kind.WEIGHT,
                                delivered.subtract(ordered).subtract(weighed.quantity()),
                                charged - worth - weighed.sale(),
                                terms.owed(delivered, charged) - forOrder - weighed.amount()))
                .filter(change -> !change.isNone())
                .toList();
    }

    private static Change sum(Collection<GrowerEntry> entries, Kind... kinds) {
        var some = entries.stream()
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .toList();
        return new Change(
                kinds[0],
                some.stream().map(GrowerEntry::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                some.stream().mapToLong(GrowerEntry::sale).sum(),
                some.stream().mapToLong(GrowerEntry::amount).sum());
    }
}
