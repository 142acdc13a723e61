package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.LotWithdrawn;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.History;

/**
 * Takes what is left of a lot off sale because its grower takes it home. What is sold or kept for somebody stays his, and is sent and paid
 * as ever; what is given back of it later goes home, too. Asks the database.
 */
@Singleton
public class Withdrawing {
    private final Certifying certifying;
    private final Event<Object> events;

    Withdrawing(Certifying certifying, Event<Object> events) {
        this.certifying = certifying;
        this.events = events;
    }

    /** Refuses a lot that is not here, or not any more, or of which nothing is left to take home. */
    public static void require(Lot lot) {
        lot.state().require(lot.number(), LotState.WITHDRAWN.before());
        if (lot.left().signum() == 0) {
            throw new Refused(Reason.NONE_LEFT, Map.of("number", lot.number()));
        }
    }

    /** What follows on the lineup of this moment, without a look at the database. Refuses as {@link #require} does. */
    static void takeOff(LiveSale sale, Lot lot) {
        require(lot);
        lot.pull(LotState.WITHDRAWN);
        sale.pulled(lot);
        Allotment.trimLive(sale, lot.product());
    }

    /** Takes it off sale. Refuses as {@link #require} does. */
    public void withdraw(LiveSale sale, Lot lot, String actor) {
        takeOff(sale, lot);
        Allotment.trimPlanned(sale, lot.product());
        certifying.mixed(sale.shop(), sale.lotsOf(lot.product()), actor, sale.now());
        History.write(
                actor,
                "lot.withdrawn",
                Lots.subject(lot),
                Map.of("rest", lot.left().toPlainString()));
        events.fire(new LotWithdrawn(lot.id(), actor));
    }
}
