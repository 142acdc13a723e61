package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What was marked as packed by mistake is the order that it was: it waits for what it waited for, and for its money. Queries. */
@Singleton
public class Unpacking {
    private final SaleRecords records;
    private final LineFinding finding;
    private final TimeToPay time;
    private final Recalling recalling;

    Unpacking(SaleRecords records, LineFinding finding, TimeToPay time, Recalling recalling) {
        this.recalling = recalling;
        this.records = records;
        this.finding = finding;
        this.time = time;
    }

    /** All that lies in the parcel is to be packed again. Refuses what is not packed. */
    public void unpack(LiveSale sale, CustomerOrder one) {
        for (var order : one.company().orders()) {
            var behind = order.leftBehind();
            order.waitsNoMore(sale.shop());
            sale.meets(order);
            behind.forEach(this::waitAgain);
            time.waitsAsOrdered(order);
        }
    }

    /** What of it was recalled meanwhile is not packed again. To be done when its buyer knows that it is. */
    public void recallRest(LiveSale sale, CustomerOrder one) {
        one.company().orders().forEach(order -> recalling.recallRest(sale, order));
    }

    /** In the old place, if anybody may still wait for it, and he for so much. */
    private void waitAgain(OrderLine line) {
        var stream = line.item().stream();
        if (stream.isLive() && !stream.isClosing() && isAllowed(line)) {
            line.waitsAgain();
        } else {
            line.lapse();
        }
    }

    private boolean isAllowed(OrderLine line) {
        var item = line.item();
        var buyer = line.order().buyerId();
        var taken = finding.takenOf(item, List.of(buyer)).values().stream();
        var waiting = finding.waitingOf(buyer).stream()
                .filter(other -> other.item().equals(item))
                .map(OrderLine::quantity);
        var all = Stream.concat(taken, waiting).reduce(line.quantity(), BigDecimal::add);
        return !records.isBlocked(buyer) && item.allows(all);
    }
}
