package org.qingshan.domain.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Damages.Bearer;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.domain.statement.GrowerEntry.Kind;

/**
 * What a stream's order lines and the growers' ledger say of each other. Decides on what it is given; neither asks nor writes.
 *
 * <p>What nobody is named for is the shop's own: it has no entries.
 *
 * @param sold the stream's sold lines whose lots have growers
 */
public record StreamLedger(long streamId, List<OrderLine> sold) {

    public static StreamLedger of(long streamId, Collection<CustomerOrder> orders) {
        return new StreamLedger(
                streamId,
                orders.stream()
                        .flatMap(order -> order.lines().stream())
                        .filter(line -> line.state() == OrderLine.State.CONFIRMED && growerOf(line) != null)
                        .toList());
    }

    private static @Nullable Member growerOf(OrderLine line) {
        return line.takenFrom().map(Lot::grower).orElse(null);
    }

    /**
     * The entries that are missing for the ledger to say what the lines say.
     *
     * @param entered everything about this stream so far
     */
    public List<GrowerEntry> missing(Collection<GrowerEntry> entered, Entered by) {
        Map<Long, Lot> lots = new TreeMap<>();
        sold.forEach(line -> line.takenFrom().ifPresent(lot -> lots.put(lot.id(), lot)));
        Map<Long, List<GrowerEntry>> before = new LinkedHashMap<>();
        for (var entry : entered) {
            var lot = entry.lot();
            if (lot != null) {
                lots.putIfAbsent(lot.id(), lot);
                before.computeIfAbsent(lot.id(), none -> new ArrayList<>()).add(entry);
            }
        }
        return lots.values().stream()
                .flatMap(lot ->
                        LotSale.of(linesOf(lot))
                                .changesAfter(before.getOrDefault(lot.id(), List.of()), lot.terms())
                                .stream()
                                .map(change -> GrowerEntry.of(change, lot, streamId, by)))
                .toList();
    }

    private List<OrderLine> linesOf(Lot lot) {
        return sold.stream()
                .filter(line -> line.takenFrom()
                        .filter(from -> from.id().equals(lot.id()))
                        .isPresent())
                .toList();
    }

    /**
     * The entries of a decided damage: one for whoever brought it, and where everybody bears it one for each who sold something, by what was
     * sold of his. Their amounts add up to what the goods would have earned, or to nothing where the shop bears it. None for goods of the
     * shop's own.
     */
    public List<GrowerEntry> of(Damage damage, Entered by) {
        var lot = damage.line().takenFrom().orElseThrow();
        if (lot.grower() == null) {
            return List.of();
        }
        var borne = damage.bearer() == Bearer.GROWER ? -damage.loss() : 0;
        var change = new Change(Kind.DAMAGED, damage.quantity().negate(), -damage.refund(), borne);
        List<GrowerEntry> entries = new ArrayList<>();
        entries.add(GrowerEntry.of(change, lot, damage, by));
        if (damage.bearer() == Bearer.POOL && damage.loss() > 0) {
            Pool.split(damage.loss(), salesByGrower()).forEach((grower, part) -> {
                if (part > 0) {
                    entries.add(GrowerEntry.pooled(grower, part, damage, by));
                }
            });
        }
        return entries;
    }

    /** By what was ordered, which no damage changes: who is unlucky twice does not bear less for it. */
    private Map<Member, Long> salesByGrower() {
        Map<Member, Long> sales = sold.stream()
                .collect(Collectors.groupingBy(
                        line -> line.takenFrom().map(Lot::grower).orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.summingLong(OrderLine::ordered)));
        Map<Member, Long> inOrder = new LinkedHashMap<>();
        sales.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().id()))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }
}
