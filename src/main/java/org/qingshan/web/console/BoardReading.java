package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Rehearsing;
import org.qingshan.domain.order.StreamSums;
import org.qingshan.domain.rescue.Rescue;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;

/** Reads the board of a shop. Wants a reading of the shop; eleven queries at most, whatever there is. */
@ApplicationScoped
class BoardReading {
    /** More than anyone scrolls through during a stream; all of them are the orders page's. */
    static final int ORDERS = 60;

    /** So many goods are three screens of a phone; a thumb is quicker through them than letters are typed. */
    private static final int LONG = 12;

    private static final Set<CustomerOrder.Status> SURE = EnumSet.of(
            CustomerOrder.Status.CONFIRMED,
            CustomerOrder.Status.PACKED,
            CustomerOrder.Status.SHIPPED,
            CustomerOrder.Status.DELIVERED,
            CustomerOrder.Status.RETURNED);

    /** The last orders are still on their way. */
    private static final String CLOSING = "CLOSING";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private final DatabaseClock clock;
    private final Rescue rescue;
    private final Rehearsing rehearsing;
    private final GoodsFinding finding;

    BoardReading(
            EntityManager entityManager,
            DatabaseClock clock,
            Rescue rescue,
            Rehearsing rehearsing,
            GoodsFinding finding) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.rescue = rescue;
        this.rehearsing = rehearsing;
        this.finding = finding;
    }

    Board of(Shop shop, BoardWords words) {
        return Stream.live()
                .or(Stream::planned)
                .or(Stream::last)
                .map(stream -> of(shop, stream, words))
                .orElseGet(() -> new Board(0, "", "NONE", shop.currency(), 0, Board.Totals.NONE, List.of(), List.of()));
    }

    private Board of(Shop shop, Stream stream, BoardWords words) {
        var lineup = LineupItem.of(stream);
        var items = lineup.stream()
                .map(item -> words.item(item, lineup.size() > LONG ? finding.keys(item.product()) : null))
                .sorted(Comparator.comparing(Board.Item::pinned).reversed())
                .toList();
        return new Board(
                stream.id(),
                stream.title(),
                stream.isLive() && stream.isClosing()
                        ? CLOSING
                        : stream.status().name(),
                shop.currency(),
                stream.isLive() ? 0 : rehearsing.lines(clock.now()).size(),
                totals(stream, lineup),
                items,
                parcels(stream, words));
    }

    private Board.Totals totals(Stream stream, List<LineupItem> lineup) {
        var sums = StreamSums.of(List.of(stream.id())).values().iterator().next();
        var waiting = lineup.stream().mapToLong(LineupItem::waiting).sum();
        var said = rescue.waiting();
        return new Board.Totals(
                sums.orders(),
                sums.money(),
                held(stream),
                waiting,
                lastMinute(stream),
                said.count(),
                said.messages(),
                said.newest());
    }

    private long lastMinute(Stream stream) {
        return entityManager
                .createQuery(
                        "select count(o) from CustomerOrder o where o.streamId = :stream and o.status in :sure"
                                + " and o.confirmedAt > :since",
                        Long.class)
                .setParameter("stream", stream.id())
                .setParameter("sure", SURE)
                .setParameter("since", clock.now().minus(MINUTE))
                .getSingleResult();
    }

    /** In the carts of this stream and of the last one: who plans the next sees what tonight's may still bring. */
    private long held(Stream stream) {
        var streams = java.util.stream.Stream.concat(java.util.stream.Stream.of(stream), Stream.last().stream())
                .map(Stream::id)
                .toList();
        return number(entityManager
                .createQuery(
                        "select coalesce(sum(round(l.quantity * l.unitPrice, 0)), 0) from OrderLine l join l.order o"
                                + " where o.streamId in :streams and l.state = :held",
                        Object.class)
                .setParameter("streams", streams)
                .setParameter("held", OrderLine.State.HELD)
                .getSingleResult());
    }

    private List<Board.Parcel> parcels(Stream stream, BoardWords words) {
        var newest = entityManager
                .createQuery(
                        "select o.id from CustomerOrder o where o.streamId = :stream order by o.id desc", Long.class)
                .setParameter("stream", stream.id())
                .setMaxResults(ORDERS)
                .getResultList();
        if (newest.isEmpty()) {
            return List.of();
        }
        // The items and products of the lines were read with the lineup.
        var orders = entityManager
                .createQuery(
                        "select distinct o from CustomerOrder o left join fetch o.lines where o.id in :ids"
                                + " order by o.id desc",
                        CustomerOrder.class)
                .setParameter("ids", newest)
                .getResultList();
        var names =
                Buyer.namesForTeam(orders.stream().map(CustomerOrder::buyerId).toList());
        return orders.stream()
                .map(order -> words.parcel(order, names.getOrDefault(order.buyerId(), "")))
                .toList();
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }
}
