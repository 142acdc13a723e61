package org.qingshan.web.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Decimals;

/** What was taken in the live stream just now. Kept for a moment, because anybody may ask and ask again. */
@ApplicationScoped
class RecentOrders {
    /** More do not pass by before others came. */
    static final int MOST = 6;

    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(700);
    private static final EnumSet<OrderLine.State> TAKEN = EnumSet.of(OrderLine.State.HELD, OrderLine.State.CONFIRMED);

    /**
     * What the overlay is told.
     *
     * @param now the shop's time, in milliseconds since 1970: what its deadlines are to be held against
     */
    record Taken(long now, List<Line> orders) {}

    /**
     * One of them.
     *
     * @param id another one for another order
     * @param who the beginning of a nickname; a stream's picture is seen by everybody; empty for who has none
     */
    record Line(long id, String who, String slot, String name, BigDecimal quantity, String unit) {}

    private record Wanted(String shop, boolean english) {}

    private record Seen(String json, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH_NANOS;
        }
    }

    private final Lanes lanes;
    private final EntityManager entityManager;
    private final DatabaseClock clock;
    private final ObjectMapper mapper;
    private final ConcurrentMap<Wanted, Seen> recent = new ConcurrentHashMap<>();

    RecentOrders(Lanes lanes, EntityManager entityManager, DatabaseClock clock, ObjectMapper mapper) {
        this.lanes = lanes;
        this.entityManager = entityManager;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** As JSON; empty if there is no such shop. Whoever asks while another reads the same waits for that reading. */
    Optional<String> of(String shop, boolean english) {
        var seen = recent.compute(
                new Wanted(shop, english),
                (wanted, before) -> before != null && before.isFresh() ? before : read(wanted));
        return Optional.ofNullable(seen).map(Seen::json);
    }

    private @Nullable Seen read(Wanted wanted) {
        var readAt = System.nanoTime();
        return lanes.read(wanted.shop(), () -> Shop.byKey(wanted.shop()).map(shop -> taken(wanted.english())))
                .map(taken -> new Seen(written(taken), readAt))
                .orElse(null);
    }

    private Taken taken(boolean english) {
        var lines = Stream.live().map(stream -> newest(stream, english)).orElse(List.of());
        return new Taken(clock.now().toEpochMilli(), lines);
    }

    private List<Line> newest(Stream stream, boolean english) {
        return entityManager
                .createQuery(
                        "select l, b.name from OrderLine l join fetch l.item i join fetch i.product join l.order o,"
                                + " Buyer b where b.id = o.buyerId and o.streamId = :stream and l.state in :taken"
                                + " order by l.id desc",
                        Object[].class)
                .setParameter("stream", stream.id())
                .setParameter("taken", TAKEN)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> line((OrderLine) row[0], (String) row[1], english))
                .toList();
    }

    private static Line line(OrderLine line, String buyer, boolean english) {
        var product = line.item().product();
        return new Line(
                line.id(),
                beginning(buyer),
                line.item().slot(),
                product.name(!english),
                Decimals.plain(line.quantity()),
                english ? product.unit().en() : product.unit().zh());
    }

    private static String beginning(String name) {
        var stripped = name.strip();
        return stripped.isEmpty() ? "" : stripped.substring(0, stripped.offsetByCodePoints(0, 1)) + "**";
    }

    private String written(Taken taken) {
        try {
            return mapper.writeValueAsString(taken);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Orders cannot be written as JSON", impossible);
        }
    }
}
