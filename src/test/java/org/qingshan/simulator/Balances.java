package org.qingshan.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.OrderLine.State;
import org.qingshan.domain.payment.LedgerEntry;
import org.qingshan.domain.shop.Damages.Bearer;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.Damage;
import org.qingshan.domain.statement.GrowerEntry;
import org.qingshan.domain.statement.GrowerEntry.Kind;
import org.qingshan.domain.stream.LineupItem;

/** What must balance after every event of an evening, reckoned anew from the rows. */
final class Balances {
    private final Evening evening;
    private final List<OrderLine> lines;
    private final List<GrowerEntry> entries;
    private final Map<Lot, List<OrderLine>> byLot;
    private final Map<Long, Long> ledger = new HashMap<>();

    private Balances(Evening evening) {
        this.evening = evening;
        this.lines = evening.orders().stream()
                .flatMap(order -> order.lines().stream())
                .toList();
        this.entries = evening.growers.entries();
        this.byLot = lines.stream()
                .filter(OrderLine::isTaken)
                .collect(Collectors.groupingBy(line -> line.takenFrom().orElseThrow()));
        evening.memory()
                .all(LedgerEntry.class)
                .forEach(entry ->
                        ledger.merge(Memory.read(entry, "orderId"), Memory.<Long>read(entry, "amount"), Long::sum));
    }

    static Optional<String> broken(Evening evening) {
        var balances = new Balances(evening);
        return Stream.of(
                        balances.stock(),
                        evening.orders().stream().flatMap(balances::order),
                        evening.memory().all(Lot.class).stream().flatMap(balances::lot),
                        evening.growers.damages().stream().flatMap(balances::damage),
                        evening.people.stream().flatMap(balances::grower),
                        balances.whole())
                .flatMap(some -> some)
                .findFirst();
    }

    private static Stream<String> unless(boolean holds, String what, Object... facts) {
        return holds ? Stream.empty() : Stream.of(what + " " + List.of(facts));
    }

    private Stream<String> stock() {
        return evening.memory().all(LineupItem.class).stream().flatMap(item -> {
            var held = sum(lines.stream().filter(line -> line.item() == item && line.state() == State.HELD));
            var sold = sum(lines.stream().filter(line -> line.item() == item && line.state() == State.CONFIRMED));
            var passed = evening.memory().all(Lot.class).stream()
                    .filter(lot -> lot.product() == item.product())
                    // The lineup of a stream that is over stays as it was.
                    .filter(lot -> lot.isForSale() || wentHome(lot) && !evening.stream.isLive())
                    .map(Lot::left)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return unless(
                    same(held, item.held())
                            && same(sold, item.sold())
                            && held.add(sold).compareTo(item.offered()) <= 0
                            && item.offered().subtract(held).subtract(sold).compareTo(passed) <= 0,
                    "item",
                    item.slot(),
                    held,
                    sold,
                    item.offered());
        });
    }

    private Stream<String> order(CustomerOrder order) {
        long booked = ledger.getOrDefault(order.id(), 0L);
        var payment = order.payment();
        long due = payment == null ? 0 : Memory.<Long>read(payment, "amount");
        var money = payment == null ? Stream.<String>empty() : evening.till.broken(order, payment).stream();
        return Stream.concat(
                money,
                unless(
                        booked == order.charge().total()
                                && due == order.charge().total(),
                        "order",
                        order.number(),
                        booked,
                        due,
                        order.charge()));
    }

    private Stream<String> lot(Lot lot) {
        var taken = byLot.getOrDefault(lot, List.of());
        var sold =
                taken.stream().filter(line -> line.state() == State.CONFIRMED).toList();
        var held = taken.stream().filter(line -> line.state() == State.HELD);
        var stock = unless(
                same(sum(sold.stream()), lot.sold())
                        && same(sum(held), lot.held())
                        && lot.left().signum() >= 0
                        && (lot.isForSale() || wentHome(lot) || taken.isEmpty())
                        && isTold(lot),
                "lot",
                lot.id(),
                lot.sold(),
                lot.held());
        if (lot.grower() == null || !evening.stream.isSettled()) {
            return stock;
        }
        var own = entries.stream().filter(entry -> entry.lot() == lot).toList();
        var paid = sold.stream().mapToLong(OrderLine::amount).sum();
        var charged = sold.stream()
                .mapToLong(line -> line.ordered() - line.weightRefund())
                .sum();
        var delivered = sold.stream().map(OrderLine::delivered).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.concat(
                stock,
                unless(
                        own.stream().mapToLong(GrowerEntry::sale).sum() == paid
                                && amounts(own, Kind.SOLD, Kind.RETURNED, Kind.WEIGHT) == owed(lot, delivered, charged),
                        "lot and ledger",
                        lot.id(),
                        paid,
                        amounts(own, Kind.SOLD, Kind.RETURNED, Kind.WEIGHT),
                        owed(lot, delivered, charged)));
    }

    /** Of what goes home its grower knows all, once nobody has any of it to decide about. */
    private boolean isTold(Lot lot) {
        var told = evening.home.getOrDefault(lot.id(), BigDecimal.ZERO);
        return !wentHome(lot) || (lot.held().signum() == 0 ? same(told, lot.left()) : told.compareTo(lot.left()) <= 0);
    }

    private static boolean wentHome(Lot lot) {
        return lot.state() == LotState.WITHDRAWN;
    }

    private static long owed(Lot lot, BigDecimal delivered, long charged) {
        var price = lot.terms().price();
        var exact = price != null
                ? delivered.multiply(new BigDecimal(price))
                : new BigDecimal(charged)
                        .multiply(new BigDecimal(
                                Objects.requireNonNull(lot.terms().sharePercent())))
                        .divide(new BigDecimal(100));
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private Stream<String> damage(Damage damage) {
        var own = entries.stream()
                .filter(entry -> damage.id().equals(Memory.read(entry, "damageId")))
                .toList();
        var borne = -own.stream().mapToLong(GrowerEntry::amount).sum();
        var growersBear = damage.bearer() == Bearer.GROWER || damage.bearer() == Bearer.POOL;
        return Stream.concat(
                unless(borne == (growersBear ? damage.loss() : 0), "damage", damage.id(), borne, damage.loss()),
                unless(
                        lossOf(damage.line()) <= earned(damage.line()),
                        "more is lost than was earned",
                        lossOf(damage.line()),
                        earned(damage.line())));
    }

    private long lossOf(OrderLine line) {
        return evening.growers.damages().stream()
                .filter(one -> one.line() == line)
                .mapToLong(Damage::loss)
                .sum();
    }

    private static long earned(OrderLine line) {
        var lot = line.takenFrom().orElseThrow();
        return lot.grower() == null ? 0 : owed(lot, line.delivered(), line.ordered() - line.weightRefund());
    }

    private Stream<String> grower(Member grower) {
        var last = evening.growers.lastOf(grower);
        var since = evening.growers.since(grower, last).stream()
                .mapToLong(GrowerEntry::amount)
                .sum();
        var owed = evening.growers.owedTo(grower);
        long carried = 0;
        for (var statement : evening.growers.statements()) {
            if (statement.grower() == grower) {
                if (statement.carried() != carried
                        || statement.owed() != carried + statement.earned() - statement.paid()) {
                    return Stream.of("statement " + statement.id());
                }
                carried = statement.owed();
            }
        }
        var paid = evening.growers.payouts().stream()
                .filter(payout -> payout.grower() == grower)
                .mapToLong(payout -> payout.amount())
                .sum();
        var own = evening.growers.since(grower, null);
        return unless(
                owed == carried + since && paid == -amounts(own, Kind.PAYOUT), "grower", owed, carried, since, paid);
    }

    /** What buyers pay is what the growers' ledger says, and what nobody is named for. */
    private Stream<String> whole() {
        if (!evening.stream.isSettled()) {
            return Stream.empty();
        }
        var goods = evening.orders().stream()
                .mapToLong(order -> order.charge().goods())
                .sum();
        var nobodys = lines.stream()
                .filter(line -> line.state() == State.CONFIRMED
                        && line.takenFrom().map(Lot::grower).isEmpty())
                .mapToLong(OrderLine::amount)
                .sum();
        var growers = entries.stream().mapToLong(GrowerEntry::sale).sum();
        return unless(goods == nobodys + growers, "the whole", goods, nobodys, growers);
    }

    private static long amounts(List<GrowerEntry> some, Kind... kinds) {
        return some.stream()
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .mapToLong(GrowerEntry::amount)
                .sum();
    }

    private static BigDecimal sum(Stream<OrderLine> some) {
        return some.map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
