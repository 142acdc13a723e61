package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.domain.shop.History;

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

    /** In the old place, if anybody may still wait for it, and he for so much, and has neither asked for it anew since nor been sent home. */
    private void waitAgain(OrderLine line) {
        var stream = line.item().stream();
        if (stream.isLive() && !stream.isClosing() && isAllowed(line) && !isCleared(line)) {
            line.waitsAgain();
        } else {
            line.lapse();
        }
    }

    private boolean isAllowed(OrderLine line) {
        var item = line.item();
        var buyer = line.order().buyerId();
        var here = line.order().quantityOf(item);
        var taken = finding.takenOf(item, List.of(buyer)).getOrDefault(buyer, BigDecimal.ZERO);
        boolean isAskedAnew = taken.compareTo(here) > 0
                || finding.waitingOf(buyer).stream()
                        .anyMatch(other -> other.item().equals(item));
        return !isAskedAnew && !records.isBlocked(buyer) && item.allows(here.add(line.quantity()));
    }

    /** Whether all who waited for it were sent home while the order stood as packed. */
    private static boolean isCleared(OrderLine line) {
        var item = line.item();
        var packed = History.lastOf("order.packed", "order " + line.order().number(), 1).stream()
                .findFirst();
        return History.lastOf(WaitlistClearing.CLEARED, "slot " + item.slot(), 1).stream()
                .filter(cleared -> item.id().toString().equals(cleared.data().get("item")))
                .anyMatch(
                        cleared -> packed.filter(one -> one.id() > cleared.id()).isEmpty());
    }
}
