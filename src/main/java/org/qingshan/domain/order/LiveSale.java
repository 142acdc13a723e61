package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/**
 * What a shop is selling at this moment, and the parcels of the people concerned: loaded once for many decisions, which are
 * then made on these objects alone.
 */
public final class LiveSale {
    private final Shop shop;
    private @Nullable Stream stream;
    private final List<LineupItem> lineup;
    final SaleRecords records;
    private final Map<Long, List<Lot>> lots = new HashMap<>();
    private final Map<Long, List<CustomerOrder>> orders = new HashMap<>();
    private final EarlierOrders earlier = new EarlierOrders();
    private final Set<LineupItem> freed = new LinkedHashSet<>();
    private final Set<Lot> touched = new LinkedHashSet<>();
    private final Map<LineupItem, Face> faces = new HashMap<>();
    private final Instant now;
    private Instant said;
    private boolean hasOverdue = true;

    LiveSale(Shop shop, @Nullable Stream stream, List<LineupItem> lineup, SaleRecords records, Instant now) {
        this.shop = shop;
        this.stream = stream;
        this.lineup = new ArrayList<>(lineup);
        this.records = records;
        this.now = now;
        this.said = now;
        lineup.forEach(item -> faces.put(item, Face.of(item)));
    }

    /** What of the goods is there; a product that is missing is asked for when it is needed. */
    void stocked(Collection<Lot> some) {
        some.forEach(lot -> lots.computeIfAbsent(lot.product().id(), none -> new ArrayList<>())
                .add(lot));
    }

    /** What these buyers have that is not packed, and had of the live stream; of them nobody has to be asked any more. */
    void knowsAllOf(Collection<Long> buyers, List<CustomerOrder> theirs) {
        earlier.areLoadedOf(buyers);
        theirs.forEach(this::sort);
    }

    private void sort(CustomerOrder order) {
        var isToday = stream != null && order.streamId() == stream.id();
        if (isToday || order.status() == CustomerOrder.Status.OPEN) {
            ordersOf(order.buyerId()).add(order);
        } else {
            earlier.add(order);
        }
    }

    /** Whether some hold may have run out, so that it has to be looked for. */
    boolean hasOverdue() {
        return hasOverdue;
    }

    /** Whether there is one has been found out; until then there may be. */
    void overdue(boolean any) {
        hasOverdue = any;
    }

    /** Brings back the usual prices of what was cheaper for a time that is over. */
    void endFlashes() {
        lineup.stream().filter(item -> item.isFlashOver(now)).forEach(LineupItem::endFlash);
    }

    public Shop shop() {
        return shop;
    }

    public Optional<Stream> stream() {
        return Optional.ofNullable(stream);
    }

    public List<LineupItem> lineup() {
        return Collections.unmodifiableList(lineup);
    }

    /** What is prepared for the next stream. Asks the database. */
    List<LineupItem> planned() {
        return records.planned();
    }

    /** What the team works on: what is on sale, else what is being prepared, which is asked of the database. */
    public List<LineupItem> shelf() {
        return stream == null ? planned() : lineup();
    }

    public Instant now() {
        return now;
    }

    /** What is decided next was said then; until it is told so, everything was said now. */
    public void hears(Instant said) {
        this.said = said;
    }

    Instant said() {
        return said;
    }

    public Optional<LineupItem> slot(String slot) {
        return lineup.stream()
                .filter(item -> item.slot().equalsIgnoreCase(slot))
                .findFirst();
    }

    public Optional<LineupItem> pinned() {
        return stream().map(Stream::pinned);
    }

    /** Adds an item that was put on the lineup just now. */
    void onSale(LineupItem item) {
        lineup.add(item);
    }

    List<Lot> uninspected(Product product) {
        return records.uninspected(product);
    }

    /** A lot may be sold out of, one that just came or one that was used up; it takes its place by its harvest. */
    void brought(Lot lot) {
        var known = lotsOf(lot.product());
        if (lot.isForSale() && !known.contains(lot)) {
            known.add(lot);
            known.sort(Lots.OLDEST_FIRST);
        }
    }

    /** Nothing is sold out of it any more. */
    void pulled(Lot lot) {
        lotsOf(lot.product()).remove(lot);
    }

    /** Lots of which something was given back, or sold that was kept for somebody. */
    Set<Lot> touched() {
        return touched;
    }

    /** Lots of which the last was sold just now. */
    List<Lot> soldOut() {
        return lots.values().stream()
                .flatMap(Collection::stream)
                .filter(Lot::tellsSoldOut)
                .toList();
    }

    /** An order is changed that nobody here asked for; what is said later in the same round meets it as it is then. */
    void meets(CustomerOrder order) {
        know(order.buyerId(), List.of(order));
    }

    /** The stream has ended: what follows in the same round meets no sale. */
    void ended() {
        stream = null;
        lineup.clear();
    }

    /** A stream began: what follows in the same round meets its lineup. */
    void begins(Stream live, List<LineupItem> items) {
        stream = live;
        lineup.clear();
        lineup.addAll(items);
        items.forEach(item -> faces.put(item, Face.of(item)));
    }

    /** What of an item's product could be put up besides what is on sale. May ask the database. */
    public BigDecimal notPutUp(LineupItem item) {
        return Allotment.of(this, item).free(null);
    }

    public List<Lot> lotsOf(Product product) {
        return lots.computeIfAbsent(product.id(), unknown -> new ArrayList<>(records.forSale(product)));
    }

    List<CustomerOrder> ordersOf(long buyer) {
        return orders.computeIfAbsent(buyer, none -> new ArrayList<>());
    }

    /** The parcel that a claim of this buyer would join. */
    public Optional<CustomerOrder> parcelOf(long buyer) {
        return ordersOf(buyer).stream()
                .filter(CustomerOrder::isJoinable)
                .filter(order -> stream != null && order.streamId() == stream.id())
                .findFirst();
    }

    /** The buyer's parcels that hold something unconfirmed, of this stream or an earlier one. */
    public List<CustomerOrder> cartsOf(long buyer) {
        return ordersOf(buyer).stream()
                .filter(order -> order.isJoinable() && order.held().findAny().isPresent())
                .toList();
    }

    /** What the buyer has or waits for of an item, in all parcels. */
    public BigDecimal totalOf(long buyer, LineupItem item) {
        return ordersOf(buyer).stream().map(order -> order.quantityOf(item)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every line of the buyer's that is known here, given back or not. */
    public List<OrderLine> linesOf(long buyer) {
        return ordersOf(buyer).stream().flatMap(order -> order.lines().stream()).toList();
    }

    /** The earlier order in whose parcel this one may lie if it goes there. May ask the database. */
    Optional<CustomerOrder> earlierFor(CustomerOrder order, @Nullable Destination place) {
        load(order.buyerId());
        return order.earlierAmong(
                java.util.stream.Stream.concat(
                        earlier.of(order.buyerId()).stream(), ordersOf(order.buyerId()).stream()),
                place);
    }

    /** Asks the database for whom nobody has asked. */
    private void load(long buyer) {
        if (earlier.isToBeAsked(buyer)) {
            var known = ordersOf(buyer);
            records.unpackedOf(buyer).stream()
                    .filter(order -> !known.contains(order))
                    .forEach(this::sort);
        }
    }

    /** The buyer's parcels of any stream that can still be changed. May ask the database. */
    public List<CustomerOrder> unpackedOf(long buyer) {
        load(buyer);
        know(buyer, earlier.of(buyer));
        return ordersOf(buyer).stream()
                .filter(CustomerOrder::isJoinable)
                .sorted(Comparator.comparing(CustomerOrder::number))
                .toList();
    }

    /** Every line of the buyer's, with those of older parcels that these steps touched. May ask the database. */
    public List<OrderLine> linesOf(long buyer, Collection<Long> steps) {
        var known = linesOf(buyer).stream()
                .anyMatch(line -> steps.stream().anyMatch(step -> line.isOf(step) || line.isGivenBackBy(step)));
        if (!known && !steps.isEmpty()) {
            know(buyer, records.touchedBy(buyer, steps));
        }
        return linesOf(buyer);
    }

    private void know(long buyer, List<CustomerOrder> found) {
        found.stream().filter(order -> !ordersOf(buyer).contains(order)).forEach(ordersOf(buyer)::add);
    }

    /** Items that look different to viewers than when the sale was loaded. */
    List<LineupItem> changedFaces() {
        return lineup.stream()
                .filter(item -> !Face.of(item).equals(faces.get(item)))
                .toList();
    }

    /** Items of which one buyer may have less now than when the sale was loaded. */
    List<LineupItem> tightened() {
        return lineup.stream().filter(this::isTightened).toList();
    }

    private boolean isTightened(LineupItem item) {
        var limit = item.limitPerBuyer();
        var face = faces.get(item);
        var before = face == null ? null : face.limit();
        return limit != null && (before == null || limit.compareTo(before) < 0);
    }

    void freed(LineupItem item) {
        freed.add(item);
    }

    /** Items that somebody may be served of now: of which something came back, and those that are free while people wait. */
    List<LineupItem> takeFreed() {
        lineup.stream().filter(item -> item.waiting() > 0).forEach(freed::add);
        var items = List.copyOf(freed);
        freed.clear();
        return items;
    }
}
