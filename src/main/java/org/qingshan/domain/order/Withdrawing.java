package org.qingshan.domain.order;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.LotTakenHome;
import org.qingshan.domain.lot.LotWithdrawn;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.History;

/**
 * Takes what is left of a lot off sale because its grower takes it home, or a part of that. What is sold or kept for somebody stays his, and
 * is sent and paid as ever; what is given back of it once all the rest went home goes home, too. Asks the database.
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

    /**
     * Her grower takes home so much, and what is left is sold on: never what is kept or sold. Refuses as {@link #require} does, what is not
     * in steps, and as much as is left, for then the lot is off sale.
     */
    public void withdrawSome(LiveSale sale, Lot lot, BigDecimal quantity, String actor) {
        require(lot);
        lot.product().requireSteps(quantity);
        if (quantity.compareTo(lot.left()) >= 0) {
            throw new Refused(
                    Reason.NOT_BROUGHT,
                    Map.of("available", lot.left(), "unit", lot.product().unit()));
        }
        lot.recounted(quantity.negate());
        Allotment.trimAll(sale, lot.product());
        promise(sale, lot);
        History.write(actor, "lot.taken_home", Lots.subject(lot), Map.of("rest", quantity.toPlainString()));
        events.fire(new LotTakenHome(lot.id(), quantity));
    }

    /**
     * She did not after all: it lies in the lot again, and so much of it is offered again as was until then. Refuses a lot that is not here.
     *
     * @param offered by how much less of what the shop sells now was offered
     */
    public void bringBack(LiveSale sale, Lot lot, BigDecimal quantity, BigDecimal offered, String actor) {
        lot.state().require(lot.number(), LotState.WITHDRAWN.before());
        var before = lot.brought();
        lot.recounted(quantity);
        LotIntake.noteCount(lot, before, actor);
        promise(sale, lot);
        if (offered.signum() > 0) {
            sale.shelf().stream()
                    .filter(item -> item.product().id().equals(lot.product().id()))
                    .forEach(item -> Allotment.putBack(sale, item, offered));
        }
    }

    private void promise(LiveSale sale, Lot lot) {
        if (lot.isForSale()) {
            certifying.goesOnSale(
                    sale.shop(), lot, sale.lotsOf(lot.product()), Certifying.voucher(List.of(lot)), sale.now());
        }
    }
}
