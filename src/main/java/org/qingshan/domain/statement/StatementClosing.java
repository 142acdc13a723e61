package org.qingshan.domain.statement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.domain.statement.GrowerEntry.Kind;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;

/** Closes the evening of a stream: enters what was sold, and gives each grower a statement. */
@Singleton
public class StatementClosing {
    /** Four digits: easy to say at a desk, and nobody guesses them in one go. */
    private static final int CODES = 10_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What lies there and nobody has looked at yet is neither accepted nor turned down: it is stated once it is. */
    private static final Set<LotState> DECIDED =
            EnumSet.of(LotState.PASSED, LotState.TRUSTED, LotState.FAILED, LotState.RECALLED, LotState.WITHDRAWN);

    private final LedgerUpdating ledger;
    private final Event<Object> events;

    StatementClosing(LedgerUpdating ledger, Event<Object> events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** The streams that may be meant where nobody says which: those that are over and not closed, the oldest first; else the last one. */
    public static List<Stream> candidates() {
        var over = Stream.unsettled();
        return over.isEmpty() ? Stream.last().stream().toList() : over;
    }

    /**
     * Every grower who had something on sale, or of whom anything was entered since his last statement, gets one. Done again it gives
     * further statements to those of whom something was entered since, and none to the others. Refuses a stream that is not over.
     *
     * @param actor by our own key
     * @return the statements that were made now
     */
    public List<Statement> close(Stream stream, String actor) {
        var now = Lane.current().now();
        var by = new Entered(actor, now);
        stream.settle(now);
        var present = lotsOf(stream);
        accept(stream, present, by);
        ledger.update(stream.id(), by);
        Lane.current().flush();
        var statements = growers(present, stream).stream()
                .map(grower -> close(grower, stream, by))
                .toList();
        statements.forEach(statement -> events.fire(new StatementClosed(statement.id())));
        History.write(
                actor,
                "stream.settled",
                "stream " + stream.id(),
                Map.of("statements", Integer.toString(statements.size())));
        return statements;
    }

    private static Statement close(Member grower, Stream stream, Entered by) {
        var before = Statement.lastOf(grower).orElse(null);
        var since = GrowerEntry.between(grower, before == null ? 0 : before.id(), Long.MAX_VALUE);
        var code = String.format("%04d", RANDOM.nextInt(CODES));
        var statement = Statement.of(grower, stream, before, since, code, by);
        statement.persist();
        return statement;
    }

    /** Growers' lots of what was on sale, that were there by then and of which it is known whether they are good. */
    private static List<Lot> lotsOf(Stream stream) {
        var end = stream.endedAt().orElseThrow();
        var products = LineupItem.of(stream).stream().map(LineupItem::product).toList();
        return Lots.of(products).stream()
                .filter(lot -> lot.grower() != null && DECIDED.contains(lot.state()))
                .filter(lot -> !lot.arrivedAt().isAfter(end))
                .toList();
    }

    /** What was accepted is entered when a lot is stated first, also that it was nothing, and later when it has changed. */
    private static void accept(Stream stream, List<Lot> lots, Entered by) {
        Map<Long, BigDecimal> entered = GrowerEntry.acceptedOf(lots).stream()
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(entry.lot()).id(), GrowerEntry::quantity, BigDecimal::add));
        for (var lot : lots) {
            var before = entered.get(lot.id());
            var more = before == null ? accepted(lot) : accepted(lot).subtract(before);
            if (before == null ? lot.brought().signum() > 0 : more.signum() != 0) {
                GrowerEntry.of(new Change(Kind.ACCEPTED, more, 0, 0), lot, stream.id(), by)
                        .persist();
            }
        }
    }

    /** What of a lot the shop has taken; of what was pulled off the sale or taken home, what was sold. */
    static BigDecimal accepted(Lot lot) {
        return lot.isForSale() ? lot.good() : lot.sold();
    }

    /** Who gets a statement now, in the order of their keys. */
    private static List<Member> growers(List<Lot> present, Stream stream) {
        Map<Long, Member> growers = new TreeMap<>();
        GrowerEntry.withOpenEntries().forEach(grower -> growers.put(grower.id(), grower));
        present.stream()
                .filter(lot -> lot.isForSale() && lot.left().signum() > 0)
                .map(Lot::grower)
                .filter(grower -> grower != null && !growers.containsKey(grower.id()))
                .distinct()
                .filter(grower -> !Statement.isThereOf(grower, stream))
                .forEach(grower -> growers.put(grower.id(), grower));
        return new ArrayList<>(growers.values());
    }
}
