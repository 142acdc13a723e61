package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;

/** The real activities of a sale over rows that are kept in memory. */
public final class SaleInMemory {
    private final Supplier<Tables> tables;
    private final SaleDesk desk;
    private final OrderTaking orders = new OrderTaking();
    private final LineupKeeping lineup;
    private final Streaming streaming;

    /** @param createdAt reads when a line was made */
    public SaleInMemory(Supplier<Tables> tables, Event<Object> events, Function<OrderLine, Instant> createdAt) {
        this.tables = tables;
        var returns = new StockReturns(orders, new Found(tables, createdAt), events);
        this.desk = new SaleDesk(returns, events);
        this.lineup = new LineupKeeping(events);
        this.streaming = new Streaming(returns, events);
    }

    /**
     * @param stream the live one, if there is one
     * @param lots all, in the order of their keys
     * @param orders everybody's, in the order of their keys
     */
    public record Tables(
            Shop shop, @Nullable Stream stream, List<LineupItem> lineup, List<Lot> lots, List<CustomerOrder> orders) {

        private java.util.stream.Stream<OrderLine> lines(OrderLine.State state) {
            // As a query does: what has changed is written first.
            Lane.current().flush();
            return orders.stream().flatMap(order -> order.lines().stream()).filter(line -> line.state() == state);
        }

        private boolean concerns(CustomerOrder order) {
            return order.status() == CustomerOrder.Status.OPEN
                    || stream != null && stream.id().equals(order.streamId());
        }
    }

    public OrderTaking orders() {
        return orders;
    }

    public LineupKeeping lineup() {
        return lineup;
    }

    public Streaming streaming() {
        return streaming;
    }

    /** Loads what the desk loads for these buyers, and opens the sale. */
    public LiveSale open(Collection<Long> buyers, Instant now) {
        var all = tables.get();
        List<LineupItem> items = all.stream() == null ? List.of() : all.lineup();
        Map<Long, List<Lot>> lots = new HashMap<>();
        all.lineup().forEach(item -> lots.put(item.product().id(), new ArrayList<>()));
        all.lots().stream()
                .filter(lot -> lot.brought().compareTo(lot.sold()) > 0)
                .forEach(lot -> lots.get(lot.product().id()).add(lot));
        var sale = new LiveSale(all.shop(), all.stream(), items, lots, now);
        all.orders().stream()
                .filter(order -> buyers.contains(order.buyerId()) && all.concerns(order))
                .forEach(sale::know);
        return desk.begin(sale);
    }

    public void close(LiveSale sale) {
        desk.close(sale);
    }

    /** What the queries would find. */
    @Vetoed
    private static final class Found extends LineFinding {
        private final Supplier<Tables> tables;
        private final Function<OrderLine, Instant> createdAt;

        Found(Supplier<Tables> tables, Function<OrderLine, Instant> createdAt) {
            this.tables = tables;
            this.createdAt = createdAt;
        }

        @Override
        List<OrderLine> overdue(Instant now) {
            return tables.get()
                    .lines(OrderLine.State.HELD)
                    .filter(line -> !now.isBefore(line.deadline()))
                    .sorted(Comparator.comparing(OrderLine::id))
                    .toList();
        }

        @Override
        List<OrderLine> waitingFor(LineupItem item) {
            return tables.get()
                    .lines(OrderLine.State.WAITING)
                    .filter(line -> line.item() == item)
                    .sorted(Comparator.comparing(createdAt).thenComparing(OrderLine::id))
                    .toList();
        }
    }
}
