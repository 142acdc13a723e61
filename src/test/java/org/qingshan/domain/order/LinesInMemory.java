package org.qingshan.domain.order;

import jakarta.enterprise.inject.Vetoed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.stream.LineupItem;

/** What the queries would find. */
@Vetoed
final class LinesInMemory implements LineFinding {
    private final Supplier<SaleInMemory.Tables> tables;
    private final Function<OrderLine, @Nullable Instant> remindAt;

    LinesInMemory(Supplier<SaleInMemory.Tables> tables, Function<OrderLine, @Nullable Instant> remindAt) {
        this.tables = tables;
        this.remindAt = remindAt;
    }

    private static final Comparator<OrderLine> BY_TURN = Comparator.comparing(OrderLine::createdAt)
            .thenComparing(OrderLine::claimId)
            .thenComparing(OrderLine::id);

    @Override
    public List<OrderLine> toRemindOf(Instant now) {
        return held(line ->
                remindAt.apply(line) != null && !now.isBefore(remindAt.apply(line)) && now.isBefore(line.deadline()));
    }

    @Override
    public List<OrderLine> heldIn(Collection<CustomerOrder> some) {
        return held(line -> some.contains(line.order()));
    }

    @Override
    public Map<Long, BigDecimal> takenOf(LineupItem item, Collection<Long> buyers) {
        Map<Long, BigDecimal> taken = new HashMap<>();
        taken().filter(line -> line.item() == item)
                .forEach(line -> taken.merge(line.order().buyerId(), line.quantity(), BigDecimal::add));
        taken.keySet().retainAll(buyers);
        return taken;
    }

    @Override
    public List<OrderLine> takenOutOf(Lot lot) {
        return taken().filter(line -> line.takenFrom().filter(one -> one == lot).isPresent())
                .sorted(BY_TURN)
                .toList();
    }

    @Override
    public int placeOf(OrderLine line) {
        return waitingFor(line.item()).indexOf(line) + 1;
    }

    @Override
    public List<OrderLine> waitingOf(long buyer) {
        return tables.get()
                .lines(OrderLine.State.WAITING)
                .filter(line -> line.order().buyerId() == buyer)
                .sorted(Comparator.comparing(OrderLine::id))
                .toList();
    }

    private Stream<OrderLine> taken() {
        return Stream.concat(
                tables.get().lines(OrderLine.State.HELD), tables.get().lines(OrderLine.State.CONFIRMED));
    }

    private List<OrderLine> held(Predicate<OrderLine> wanted) {
        return tables.get()
                .lines(OrderLine.State.HELD)
                .filter(wanted)
                .sorted(Comparator.comparing(OrderLine::id))
                .toList();
    }

    @Override
    public List<OrderLine> overdue(Instant now) {
        return held(line -> !now.isBefore(line.deadline()));
    }

    @Override
    public List<OrderLine> unpaid(Instant now, Instant waited, Instant since) {
        return tables.get()
                .lines(OrderLine.State.CONFIRMED)
                .filter(line -> line.deadline() != null && !now.isBefore(line.deadline()))
                .filter(line -> line.deadline().isAfter(since))
                .filter(line -> line.order().status() == CustomerOrder.Status.CONFIRMED)
                .filter(line -> line.order().payment().status() == Payment.Status.UNPAID
                        && !line.order().payment().isUnderWay()
                        && line.order().payment().due() > 0)
                .sorted(Comparator.comparing(OrderLine::id))
                .toList();
    }

    @Override
    public List<OrderLine> firstWaitingFor(LineupItem item, int most) {
        return waitingFor(item).stream()
                .filter(line -> line.order().isJoinable())
                .limit(most)
                .toList();
    }

    @Override
    public List<OrderLine> waitingFor(LineupItem item, int most) {
        return waitingFor(item).stream().limit(most).toList();
    }

    @Override
    public List<OrderLine> waitingFor(LineupItem item) {
        return tables.get()
                .lines(OrderLine.State.WAITING)
                .filter(line -> line.item() == item)
                .sorted(BY_TURN)
                .toList();
    }
}
