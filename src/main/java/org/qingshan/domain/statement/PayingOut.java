package org.qingshan.domain.statement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.platform.lane.Lane;

/** Pays growers what they are owed. */
@Singleton
public class PayingOut {
    private final Event<Object> events;

    PayingOut(Event<Object> events) {
        this.events = events;
    }

    /**
     * Pays, and enters it in the ledger. Asked for again under the same key it pays nothing more and returns what was paid then; for somebody
     * else or another amount it refuses. Refuses what {@link Payout} refuses.
     *
     * @param actor who hands it over, by our own key
     */
    public Payout pay(Member grower, Payout.Wanted wanted, String actor) {
        var before = Payout.byKey(wanted.requestKey());
        if (before.isPresent()) {
            return before.filter(one -> one.grower().id().equals(grower.id()) && one.amount() == wanted.amount())
                    .orElseThrow(() -> new Refused(
                            Reason.NOTHING_BOOKED,
                            Map.of(
                                    "name",
                                    before.get().grower().name(),
                                    "amount",
                                    before.get().amount())));
        }
        var by = new Entered(actor, Lane.current().now());
        var last = Statement.lastOf(grower).orElse(null);
        var payout = Payout.of(grower, wanted, Sums.owedTo(grower), last, by);
        payout.persist();
        GrowerEntry.paid(payout, by).persist();
        History.write(
                actor,
                "grower.paid",
                "member " + grower.id(),
                Map.of(
                        "amount",
                        Long.toString(payout.amount()),
                        "way",
                        payout.way().name()));
        events.fire(new PaidOut(payout.id()));
        return payout;
    }
}
