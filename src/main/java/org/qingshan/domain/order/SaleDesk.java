package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.qingshan.domain.lot.LotReturned;
import org.qingshan.domain.lot.LotSoldOut;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupChanged;
import org.qingshan.platform.lane.Lane;

/**
 * Opens the shop's sale for a round of decisions and closes it again.
 *
 * <p>Opening frees the holds and ends the prices and the stream whose time is over, so that none of them decides a claim. Closing gives
 * what came back to those who wait and may still have it, and reports the items that viewers see differently now. Both belong to the lane's transaction.
 */
@Singleton
public class SaleDesk {
    private final SaleRecords records;
    private final StockReturns returns;
    private final Reminding reminding;
    private final Streaming streaming;
    private final WaitlistTrimming trimming;
    private final Event<Object> events;

    SaleDesk(
            SaleRecords records,
            StockReturns returns,
            Reminding reminding,
            Streaming streaming,
            WaitlistTrimming trimming,
            Event<Object> events) {
        this.records = records;
        this.returns = returns;
        this.reminding = reminding;
        this.streaming = streaming;
        this.trimming = trimming;
        this.events = events;
    }

    public LiveSale open(Shop shop, Collection<Long> buyers) {
        var sale = records.load(shop, buyers, Lane.current().now());
        sale.endFlashes();
        returns.expire(sale);
        streaming.endIfDue(sale);
        return sale;
    }

    /** Opens the sale, lets the work be done on it, and closes it. */
    public <T> T during(Shop shop, Function<LiveSale, T> work) {
        var sale = open(shop, List.of());
        var result = work.apply(sale);
        close(sale);
        tellSoldOut(sale);
        return result;
    }

    /** What the clock asks for, with nobody there: frees and ends what is due, and reminds of what soon will be. */
    public void keepTime(Shop shop) {
        var sale = open(shop, List.of());
        reminding.remind(sale);
        close(sale);
        tellSoldOut(sale);
    }

    /** Growers hear that all of a lot is sold. To be called when there is time to look up who they are; in a rush it waits. */
    public void tellSoldOut(LiveSale sale) {
        sale.soldOut().forEach(lot -> events.fire(new LotSoldOut(lot.id())));
    }

    /** What came back of a lot that went home is told together, once nobody has any more to decide about it. */
    private void tellReturned(LiveSale sale) {
        for (var lot : sale.touched()) {
            var more = lot.tellsReturned();
            if (more.signum() > 0) {
                events.fire(new LotReturned(lot.id(), more));
            }
        }
    }

    public void close(LiveSale sale) {
        sale.tightened().forEach(item -> trimming.trim(sale, item));
        returns.serve(sale);
        tellReturned(sale);
        sale.changedFaces().forEach(item -> events.fire(new LineupChanged(item.id())));
    }
}
