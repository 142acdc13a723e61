package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/**
 * How a stream went, or goes: of all its orders, whoever asks. Amounts are minor units, quantities decimals of the product's unit.
 *
 * @param orders of the stream, in the order of their numbers
 * @param growers by name and product; what nobody is named for comes last
 * @param hosts who earned most first
 */
public record StreamReport(
        Stream stream,
        List<CustomerOrder> orders,
        StreamTotals totals,
        Claims claims,
        List<Sale> sales,
        List<Share> growers,
        List<Presented> hosts,
        OrderPace pace) {

    /**
     * How far what viewers wanted came. A claim that was refused or asked back is none of them.
     *
     * @param made claims that got something, or a place on the waitlist
     * @param confirmed those of which something is sold
     * @param paid those of them whose order is paid
     * @param buyers who made them
     */
    public record Claims(long made, long confirmed, long paid, long buyers) {}

    /**
     * @param delivered what is sold of it, as the scale had it where it was weighed: the same as on the slip and the statement
     * @param money what is sold of it, in minor units
     */
    public record Sale(LineupItem item, long claims, BigDecimal delivered, long money) {
        /** What is sold of what was offered, in whole percent, rounded half up; none if nothing was offered. */
        public Optional<Integer> sellThrough() {
            return item.offered().signum() == 0
                    ? Optional.empty()
                    : Optional.of(item.sold()
                            .movePointRight(2)
                            .divide(item.offered(), 0, RoundingMode.HALF_UP)
                            .intValueExact());
        }
    }

    /** @param grower who brought it; null where nobody is named */
    public record Share(@Nullable Member grower, Product product, BigDecimal sold, long money) {}

    /** @param actor who had presented the item last when it was claimed, by our own key; empty where nobody had */
    public record Presented(String actor, long claims, long money) {}

    /** Asks the database, by as many queries for any number of orders. */
    public static StreamReport of(Stream stream, Instant now) {
        var lineup = LineupItem.of(stream);
        // The lots and growers of the lines, so that none of them is asked for by itself.
        Lots.of(lineup.stream().map(LineupItem::product).toList());
        return of(stream, now, lineup, Parcels.inStream(stream.id()), Presenters.of(lineup));
    }

    private static StreamReport of(
            Stream stream, Instant now, List<LineupItem> lineup, List<CustomerOrder> orders, Presenters presenters) {
        var lines = orders.stream().flatMap(order -> order.lines().stream()).toList();
        var sold = lines.stream()
                .filter(line -> line.state() == OrderLine.State.CONFIRMED)
                .toList();
        var confirmed = orders.stream()
                .filter(StreamTotals::isSold)
                .flatMap(order -> order.confirmedAt().stream())
                .toList();
        var began = stream.startedAt().orElse(now);
        return new StreamReport(
                stream,
                orders,
                StreamTotals.of(orders),
                claims(orders, lines, sold),
                lineup.stream().map(item -> sale(item, lines, sold)).toList(),
                growers(sold),
                hosts(sold, presenters),
                OrderPace.of(began, stream.endedAt().orElse(now), confirmed));
    }

    private static Claims claims(
            Collection<CustomerOrder> orders, Collection<OrderLine> lines, Collection<OrderLine> sold) {
        return new Claims(
                countClaims(lines, line -> true),
                countClaims(sold, line -> true),
                countClaims(sold, line -> {
                    var payment = line.order().payment();
                    return payment != null && payment.isPaid();
                }),
                orders.stream().map(CustomerOrder::buyerId).distinct().count());
    }

    private static long countClaims(Collection<OrderLine> lines, Predicate<OrderLine> which) {
        return lines.stream()
                .filter(which)
                .mapToLong(OrderLine::claimId)
                .distinct()
                .count();
    }

    private static Sale sale(LineupItem item, Collection<OrderLine> lines, Collection<OrderLine> sold) {
        Predicate<OrderLine> ofItem = line -> line.item().id().equals(item.id());
        var own = sold.stream().filter(ofItem).toList();
        return new Sale(item, countClaims(lines, ofItem), quantity(own), money(own));
    }

    private record Brought(@Nullable Member grower, Product product) {}

    private static List<Share> growers(Collection<OrderLine> sold) {
        Map<Brought, List<OrderLine>> brought = grouped(
                sold,
                line -> new Brought(
                        line.takenFrom().map(Lot::grower).orElse(null),
                        line.item().product()));
        return brought.entrySet().stream()
                .map(entry -> new Share(
                        entry.getKey().grower(),
                        entry.getKey().product(),
                        quantity(entry.getValue()),
                        money(entry.getValue())))
                .sorted(Comparator.comparing((Share share) -> share.grower() == null)
                        .thenComparing(share ->
                                share.grower() == null ? 0 : share.grower().id()))
                .toList();
    }

    private static List<Presented> hosts(Collection<OrderLine> sold, Presenters presenters) {
        Map<String, List<OrderLine>> byHost =
                grouped(sold, line -> presenters.of(line).orElse(""));
        return byHost.entrySet().stream()
                .map(entry -> new Presented(
                        entry.getKey(), countClaims(entry.getValue(), line -> true), money(entry.getValue())))
                .sorted(Comparator.comparingLong(Presented::money).reversed())
                .toList();
    }

    private static <K> Map<K, List<OrderLine>> grouped(Collection<OrderLine> lines, Function<OrderLine, K> key) {
        return lines.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static BigDecimal quantity(Collection<OrderLine> lines) {
        return lines.stream().map(OrderLine::delivered).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long money(Collection<OrderLine> lines) {
        return lines.stream().mapToLong(OrderLine::amount).sum();
    }
}
