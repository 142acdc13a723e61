package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.Lane;

/** The real activities of a sale over rows that are kept in memory. */
public final class SaleInMemory {
    private final Supplier<Tables> tables;
    private final SaleDesk desk;
    private final OrderTaking orders;
    private final CallingOff calling;
    private final PaymentTaking payments;
    private final LineupKeeping lineup;
    private final Streaming streaming;
    private final WaitlistTrimming trimming;

    /** @param remindAt reads when the owner of a line is to be reminded */
    public SaleInMemory(
            Supplier<Tables> tables, Event<Object> events, Function<OrderLine, @Nullable Instant> remindAt) {
        SaleRecords records = new RecordsInMemory(tables);
        LineFinding finding = new LinesInMemory(tables, remindAt);
        var time = new TimeToPay(new NoCards(), records);
        this.tables = tables;
        this.orders = new OrderTaking(events, time, new Reopening(records, events));
        this.calling = new CallingOff(orders, time, records, events);
        this.payments = new PaymentTaking(events.select(PaymentChecked.class), time, records);
        var returns = new StockReturns(orders, finding, events, time);
        var reminding = new Reminding(finding, time, events);
        this.trimming = new WaitlistTrimming(orders, finding, events);
        this.lineup = new LineupKeeping(new Trusting(new NoPromises()), events);
        this.streaming = new Streaming(returns, events);
        this.desk = new SaleDesk(records, returns, reminding, streaming, trimming, events);
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

        Stream<OrderLine> lines(OrderLine.State state) {
            // As a query does: what has changed is written first.
            Lane.current().flush();
            return orders.stream().flatMap(order -> order.lines().stream()).filter(line -> line.state() == state);
        }
    }

    /** What is promised of goods is nothing of the sale. */
    private static final class NoPromises extends Certifying {
        @Override
        public void goesOnSale(Shop shop, Lot lot, List<Lot> onSale, String actor, Instant now) {
            // Nobody asks for it.
        }

        @Override
        public void mixed(Shop shop, List<Lot> onSale, String actor, Instant now) {
            // Nobody asks for it.
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

    public OrderTaking orders() {
        return orders;
    }

    public CallingOff calling() {
        return calling;
    }

    public PaymentTaking payments() {
        return payments;
    }

    public LineupKeeping lineup() {
        return lineup;
    }

    public Streaming streaming() {
        return streaming;
    }

    public LiveSale open(Collection<Long> buyers) {
        return desk.open(tables.get().shop(), buyers);
    }

    /** What the clock asks for, with nobody there. */
    public void keepTime() {
        desk.keepTime(tables.get().shop());
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
}
