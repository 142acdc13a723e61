package org.qingshan.domain.statement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotAscribed;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Inspecting;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.platform.lane.Lane;

/** Puts right whose a lot is. Belongs into the shop's lane. */
@Singleton
public class Ascribing {
    private final Inspecting inspecting;
    private final Event<Object> events;

    Ascribing(Inspecting inspecting, Event<Object> events) {
        this.inspecting = inspecting;
        this.events = events;
    }

    /**
     * From now on the lot is this grower's, with all that was sold of it. The history says whose it was; what is promised of a lot on sale
     * is said anew. Said twice it is done once. Refuses a lot that the growers' accounts speak of: they are put right by further entries.
     *
     * @param actor by our own key
     */
    public void ascribe(LiveSale sale, Lot lot, Member grower, String actor) {
        var before = lot.grower();
        if (before != null && before.id().equals(grower.id())) {
            return;
        }
        // What the same batch of messages has entered counts too.
        Lane.current().flush();
        if (isAccountedFor(lot)) {
            throw new Refused(
                    Reason.LOT_ACCOUNTED,
                    Map.of("number", lot.number(), "grower", before == null ? "" : before.name()));
        }
        lot.ascribe(grower);
        inspecting.promise(sale, lot, actor);
        History.write(
                actor,
                "lot.ascribed",
                Lots.subject(lot),
                Map.of(
                        "before",
                        before == null ? "" : before.id().toString(),
                        "after",
                        grower.id().toString()));
        events.fire(new LotAscribed(lot.id(), before == null ? null : before.id()));
    }

    /** Whether anything of it was entered for a grower, or sold in a stream whose accounts are closed, or found bad. */
    private static boolean isAccountedFor(Lot lot) {
        return GrowerEntry.count("lot", lot) > 0
                || Damage.count("line.lot", lot) > 0
                || OrderLine.count(
                                "lot = ?1 and state = ?2 and order.streamId in (select s.id from Stream s where s.settledAt is not null)",
                                lot,
                                OrderLine.State.CONFIRMED)
                        > 0;
    }
}
