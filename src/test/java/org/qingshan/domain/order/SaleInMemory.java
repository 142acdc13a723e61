package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Vetoed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
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
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

/** The real activities of a sale over rows that are kept in memory. */
public final class SaleInMemory {
    private final Supplier<Tables> tables;
    private final SaleDesk desk;
    private final OrderTaking orders;
    private final CallingOff calling;
    private final LineupKeeping lineup;
    private final Streaming streaming;
    private final Reminding reminding;
    private final WaitlistTrimming trimming;

    /** @param remindAt reads when the owner of a line is to be reminded */
    public SaleInMemory(
            Supplier<Tables> tables, Event<Object> events, Function<OrderLine, @Nullable Instant> remindAt) {
        this.tables = tables;
        var time = new TimeToPay(new NoCards());
        this.orders = new OrderTaking(events, time, new Reopening(events) {
            @Override
            boolean isMoneyGoingBack(CustomerOrder order) {
                return false;
            }
        });
        this.calling = new CallingOff(orders, time, events) {
            @Override
            boolean isBlocked(CustomerOrder order) {
                return tables.get().buyers().stream()
                        .anyMatch(buyer -> buyer.id() == order.buyerId() && buyer.isBlocked());
            }

            @Override
            List<CustomerOrder> cancelledOf(long buyer) {
                return tables.get().orders().stream()
                        .filter(order -> order.buyerId() == buyer)
                        .filter(order -> order.status() == CustomerOrder.Status.CANCELLED)
                        .toList();
            }

            @Override
            boolean isMoneyGoingBack(CustomerOrder order) {
                return false;
            }

            @Override
            void trim(LiveSale sale, Product product) {
                sale.lineup().stream()
                        .filter(item -> item.product() == product)
                        .forEach(item -> Allotment.trim(sale, item));
            }
        };
        var finding = new Found(tables, remindAt);
        var returns = new StockReturns(orders, finding, events, time);
        this.reminding = new Reminding(finding, time, events);
        this.trimming = new WaitlistTrimming(orders, finding, events);
        this.lineup = new LineupKeeping(events);
        this.streaming = new Streaming(returns, events);
        this.desk = new SaleDesk(returns, reminding, streaming, trimming, events);
    }

    /**
     * @param stream the live one, if there is one
     * @param lots all, in the order of their keys
     * @param orders everybody's, in the order of their keys
     * @param buyers all
     */
    public record Tables(
            Shop shop,
            org.qingshan.domain.stream.@Nullable Stream stream,
            List<LineupItem> lineup,
            List<Lot> lots,
            List<CustomerOrder> orders,
            List<Buyer> buyers) {

        private Stream<OrderLine> lines(OrderLine.State state) {
            // As a query does: what has changed is written first.
            Lane.current().flush();
            return orders.stream().flatMap(order -> order.lines().stream()).filter(line -> line.state() == state);
        }

        private boolean concerns(CustomerOrder order) {
            return order.status() == CustomerOrder.Status.OPEN
                    || stream != null && stream.id().equals(order.streamId());
        }
    }

    /** Buyers transfer their money. */
    private static final class NoCards implements CardPaying {
        @Override
        public boolean isOn(String shop) {
            return false;
        }

        @Override
        public Answer open(Asked asked) {
            return Answer.none(Outcome.REFUSED);
        }

        @Override
        public Page close(String session) {
            return Page.none(Fate.UNKNOWN);
        }
    }

    public static Reckoning reckoning(Event<Object> events) {
        return new Reckoning(events);
    }

    /** @param events takes what the team found out about payments */
    public static PaymentTaking payments(Event<PaymentChecked> events) {
        // Where first paid is first served nobody pays a part here.
        var time = new TimeToPay(new NoCards()) {
            @Override
            void reckons(CustomerOrder order, boolean wentBack) {
                FirstPaid.keep(order);
            }
        };
        return new PaymentTaking(events, time) {
            @Override
            long goingBack(CustomerOrder order) {
                return 0;
            }

            @Override
            List<CustomerOrder> saidWith(CustomerOrder order) {
                return List.of();
            }
        };
    }

    public OrderTaking orders() {
        return orders;
    }

    public CallingOff calling() {
        return calling;
    }

    /** Of a stream that is over, too, it is known what else the buyer has. */
    public void takeAnew(LiveSale sale, CustomerOrder order, String actor) {
        tables.get().orders().stream()
                .filter(other -> other.buyerId() == order.buyerId() && other.isJoinable())
                .forEach(sale::meets);
        calling.takeAnew(sale, order, actor);
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
        all.lots().forEach(lot -> lots.putIfAbsent(lot.product().id(), new ArrayList<>()));
        all.lots().stream()
                .filter(Lot::isForSale)
                .filter(lot -> lot.brought().compareTo(lot.sold()) > 0)
                .forEach(lot -> lots.get(lot.product().id()).add(lot));
        var sale = new LiveSale(all.shop(), all.stream(), items, lots, now) {
            /** No evening is planned here. */
            @Override
            public List<LineupItem> shelf() {
                return lineup();
            }
        };
        all.orders().stream()
                .filter(order -> buyers.contains(order.buyerId()) && all.concerns(order))
                .forEach(sale::know);
        return desk.begin(sale);
    }

    /** What the clock asks for, with nobody there. */
    public void keepTime(Instant now) {
        var sale = open(List.of(), now);
        reminding.remind(sale);
        close(sale);
    }

    /** The grower takes home what is left; what is promised of the rest is nothing of the sale. */
    public void withdraw(LiveSale sale, Lot lot) {
        Withdrawing.takeOff(sale, lot);
    }

    /** Sells nothing more to somebody, whether he works for the shop or not. */
    public void block(LiveSale sale, Buyer buyer) {
        buyer.block();
        trimming.endAll(sale, buyer.id());
    }

    public void close(LiveSale sale) {
        desk.close(sale);
    }

    /** What the queries would find. */
    @Vetoed
    private static final class Found extends LineFinding {
        private final Supplier<Tables> tables;
        private final Function<OrderLine, @Nullable Instant> remindAt;

        Found(Supplier<Tables> tables, Function<OrderLine, @Nullable Instant> remindAt) {
            this.tables = tables;
            this.remindAt = remindAt;
        }

        private static final Comparator<OrderLine> BY_TURN = Comparator.comparing(OrderLine::createdAt)
                .thenComparing(OrderLine::claimId)
                .thenComparing(OrderLine::id);

        @Override
        List<OrderLine> toRemindOf(Instant now) {
            return held(line -> remindAt.apply(line) != null
                    && !now.isBefore(remindAt.apply(line))
                    && now.isBefore(line.deadline()));
        }

        @Override
        List<OrderLine> heldIn(Collection<CustomerOrder> some) {
            return held(line -> some.contains(line.order()));
        }

        @Override
        Map<Long, BigDecimal> takenOf(LineupItem item, Collection<Long> buyers) {
            Map<Long, BigDecimal> taken = new HashMap<>();
            Stream.concat(tables.get().lines(OrderLine.State.HELD), tables.get().lines(OrderLine.State.CONFIRMED))
                    .filter(line -> line.item() == item)
                    .forEach(line -> taken.merge(line.order().buyerId(), line.quantity(), BigDecimal::add));
            taken.keySet().retainAll(buyers);
            return taken;
        }

        @Override
        List<OrderLine> waitingOf(long buyer) {
            return tables.get()
                    .lines(OrderLine.State.WAITING)
                    .filter(line -> line.order().buyerId() == buyer)
                    .sorted(Comparator.comparing(OrderLine::id))
                    .toList();
        }

        private List<OrderLine> held(Predicate<OrderLine> wanted) {
            return tables.get()
                    .lines(OrderLine.State.HELD)
                    .filter(wanted)
                    .sorted(Comparator.comparing(OrderLine::id))
                    .toList();
        }

        @Override
        List<OrderLine> overdue(Instant now) {
            return held(line -> !now.isBefore(line.deadline()));
        }

        @Override
        List<OrderLine> unpaid(Instant now, Instant waited, Instant since) {
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
        List<OrderLine> firstWaitingFor(LineupItem item, int most) {
            return waitingFor(item).stream()
                    .filter(line -> line.order().isJoinable())
                    .limit(most)
                    .toList();
        }

        @Override
        List<OrderLine> waitingFor(LineupItem item, int most) {
            return waitingFor(item).stream().limit(most).toList();
        }

        @Override
        List<OrderLine> waitingFor(LineupItem item) {
            return tables.get()
                    .lines(OrderLine.State.WAITING)
                    .filter(line -> line.item() == item)
                    .sorted(BY_TURN)
                    .toList();
        }
    }
}
