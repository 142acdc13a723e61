package org.qingshan.domain.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.statement.GrowerEntry.Kind;

/**
 * A statement as people read it: a line for each lot, what else was added or taken off, and what was paid. Amounts are minor units, quantities
 * in the product's unit. The amounts of all its parts add up to the statement's.
 *
 * @param others parts of what everybody bears, fees and corrections
 */
public record StatementSheet(
        Statement statement, List<Line> lots, List<GrowerEntry> others, List<GrowerEntry> payouts) {

    /**
     * What happened to a lot in one stream.
     *
     * @param corrects whether it adds to what an earlier statement said: all but what is accepted is the difference since
     * @param accepted of the lot, in all
     * @param acceptedMore than the statement before said, or less
     * @param weight more than was ordered by the scale, or less
     * @param sale what buyers pay for it
     * @param owed what the grower gets of that
     */
    public record Line(
            Lot lot,
            boolean corrects,
            BigDecimal accepted,
            BigDecimal acceptedMore,
            BigDecimal sold,
            BigDecimal returned,
            BigDecimal weight,
            BigDecimal damaged,
            long sale,
            long owed) {

        /** What the shop keeps of the sale, or adds to it. */
        public long shopsShare() {
            return sale - owed;
        }

        /** Whether it is said how much came: not again. */
        public boolean tellsBrought() {
            return !corrects;
        }

        /** Whether it is said how much is accepted. */
        public boolean tellsAccepted() {
            return !corrects || acceptedMore.signum() != 0;
        }

        /** Whether it is said how much is sold, where nothing may be. */
        public boolean tellsSold() {
            return !corrects || sold.signum() != 0;
        }

        /** What is sold after all that came back and went wrong is counted. */
        public BigDecimal remains() {
            return sold.subtract(returned);
        }
    }

    private record Place(Long lot, Long stream) {}

    public static StatementSheet of(Statement statement) {
        return of(statement, statement.entries(), statement.id());
    }

    /** What was entered since, as the next statement will have it. */
    public static StatementSheet since(Statement last) {
        return of(last, GrowerEntry.countedSince(last), Long.MAX_VALUE);
    }

    /** Whether anything was entered but payouts. */
    public boolean tellsMore() {
        return !lots.isEmpty() || !others.isEmpty();
    }

    /** @param before the number before which all was known that it tells */
    private static StatementSheet of(Statement statement, List<GrowerEntry> entries, long before) {
        Map<Place, List<GrowerEntry>> byLot = entries.stream()
                .filter(entry -> entry.lot() != null)
                .collect(Collectors.groupingBy(
                        entry -> new Place(
                                Objects.requireNonNull(entry.lot()).id(), Objects.requireNonNull(entry.streamId())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var accepted = accepted(entries, before);
        var stated = stated(entries);
        List<Line> lines = new ArrayList<>();
        byLot.forEach((place, some) -> lines.add(line(
                some,
                !statement.stream().id().equals(place.stream()) || stated.contains(place),
                accepted.getOrDefault(place.lot(), BigDecimal.ZERO))));
        return new StatementSheet(
                statement, lines, of(entries, Kind.POOLED, Kind.FEE, Kind.CORRECTION), of(entries, Kind.PAYOUT));
    }

    /** Of which lots something was entered before these, all of which are since the statement before. */
    private static Set<Place> stated(List<GrowerEntry> entries) {
        var first = entries.stream().mapToLong(GrowerEntry::id).min().orElse(0);
        return GrowerEntry.before(first, lots(entries)).stream()
                .filter(entry -> entry.streamId() != null)
                .map(entry ->
                        new Place(Objects.requireNonNull(entry.lot()).id(), Objects.requireNonNull(entry.streamId())))
                .collect(Collectors.toSet());
    }

    private static List<Lot> lots(Collection<GrowerEntry> entries) {
        return entries.stream()
                .map(GrowerEntry::lot)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** As far as it was known then. */
    private static Map<Long, BigDecimal> accepted(Collection<GrowerEntry> entries, long before) {
        return GrowerEntry.acceptedOf(lots(entries)).stream()
                .filter(entry -> entry.id() < before)
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(entry.lot()).id(), GrowerEntry::quantity, BigDecimal::add));
    }

    private static List<GrowerEntry> of(Collection<GrowerEntry> entries, Kind... kinds) {
        return entries.stream().filter(entry -> isOne(entry, kinds)).toList();
    }

    private static boolean isOne(GrowerEntry entry, Kind... kinds) {
        return Stream.of(kinds).anyMatch(kind -> kind == entry.kind());
    }

    private static Line line(List<GrowerEntry> some, boolean corrects, BigDecimal accepted) {
        return new Line(
                Objects.requireNonNull(some.get(0).lot()),
                corrects,
                accepted,
                sum(some, Kind.ACCEPTED),
                sum(some, Kind.SOLD),
                sum(some, Kind.RETURNED).negate(),
                sum(some, Kind.WEIGHT),
                sum(some, Kind.DAMAGED).negate(),
                some.stream().mapToLong(GrowerEntry::sale).sum(),
                some.stream().mapToLong(GrowerEntry::amount).sum());
    }

    private static BigDecimal sum(Collection<GrowerEntry> some, Kind kind) {
        return of(some, kind).stream().map(GrowerEntry::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
