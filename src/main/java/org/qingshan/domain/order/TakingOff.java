package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.qingshan.domain.stream.LineupItem;

/** Takes goods off the lineup that were put on it by mistake, and nothing that anybody has taken. Belongs into the shop's lane. */
@Singleton
public class TakingOff {
    private final LineupKeeping keeping;
    private final Trusting trusting;

    TakingOff(LineupKeeping keeping, Trusting trusting) {
        this.keeping = keeping;
        this.trusting = trusting;
    }

    /**
     * Takes an item off. Of a lineup that is being prepared it goes; in a live one it stays, closed, and offers no more than is taken. The
     * goods stay in their lots. Refuses to offer no number of steps.
     */
    public void takeOff(LiveSale sale, LineupItem item, String actor) {
        var offered = item.offered();
        if (item.taken().signum() > 0) {
            item.product().requireSteps(item.taken());
        }
        item.offer(item.taken());
        trusting.distrustUnneeded(sale, item.product(), actor);
        leave(sale, item, offered, actor);
    }

    /**
     * Takes back what was put up, as if nobody had said it: quantity and price are what they were, what is there only since is there no more,
     * and what was only trusted for it waits for its inspection again. An item that was new leaves as by {@link #takeOff}. Refuses where
     * more is taken than would be offered.
     */
    public void takeBack(LiveSale sale, LineupItem item, PutUp putUp, String actor) {
        var offered = item.offered();
        item.offer(offered.subtract(putUp.quantity()));
        Allotment.uncover(trusting, sale, item, putUp.lot(), putUp.quantity(), actor);
        putUp.before().filter(price -> price != item.price()).ifPresent(price -> keeping.reprice(item, price, actor));
        if (putUp.isNew()) {
            leave(sale, item, offered, actor);
        } else {
            LineupKeeping.recordOffered(item, offered, actor);
        }
    }

    private void leave(LiveSale sale, LineupItem item, BigDecimal offered, String actor) {
        if (item.stream().isLive()) {
            LineupKeeping.recordOffered(item, offered, actor);
            keeping.close(sale, item, actor);
        } else {
            item.delete();
            LineupKeeping.record(actor, "lineup.removed", item, offered.toPlainString());
        }
    }
}
