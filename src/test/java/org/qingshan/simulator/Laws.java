package org.qingshan.simulator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/** What holds between two batches whatever any reference says. */
final class Laws {
    private final Memory memory;
    private final List<OrderLine> lines;

    private Laws(Memory memory) {
        this.memory = memory;
        this.lines = memory.all(CustomerOrder.class).stream()
                .flatMap(order -> order.lines().stream())
                .toList();
    }

    static Optional<String> broken(Memory memory) {
        var laws = new Laws(memory);
        return Stream.concat(
                        memory.all(LineupItem.class).stream().flatMap(laws::ofItem),
                        memory.all(Lot.class).stream().flatMap(laws::ofLot))
                .findFirst();
    }

    private Stream<String> ofItem(LineupItem item) {
        var free = item.offered().subtract(item.taken());
        var inLots = memory.all(Lot.class).stream()
                .filter(lot -> lot.product() == item.product())
                .map(Lot::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(
                        law(item.slot() + " is oversold", free.signum() >= 0),
                        law(
                                item.slot() + " holds what its lines hold",
                                item.held().compareTo(sum(item, OrderLine.State.HELD)) == 0),
                        law(
                                item.slot() + " has sold what its lines bought",
                                item.sold().compareTo(sum(item, OrderLine.State.CONFIRMED)) == 0),
                        law(
                                item.slot() + " is waited for while it is there",
                                item.waiting() == 0
                                        || !item.isOpen()
                                        || !item.stream().isLive()
                                        || free.signum() == 0),
                        law(item.slot() + " is sold without having been brought", free.compareTo(inLots) <= 0))
                .flatMap(Optional::stream);
    }

    private Stream<String> ofLot(Lot lot) {
        return law("a lot gives more than it has", lot.left().signum() >= 0).stream();
    }

    private BigDecimal sum(LineupItem item, OrderLine.State state) {
        return lines.stream()
                .filter(line -> line.item() == item && line.state() == state)
                .map(OrderLine::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<String> law(String name, boolean holds) {
        return holds ? Optional.empty() : Optional.of("broken: " + name);
    }
}
