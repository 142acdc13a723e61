package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Membership;

/** Decides to whom the shop sells nothing more. What somebody holds or has ordered stays his: it was promised. */
@Singleton
public class BuyerBlocking {
    private final WaitlistTrimming waitlist;

    BuyerBlocking(WaitlistTrimming waitlist) {
        this.waitlist = waitlist;
    }

    /** Ends all his waiting too. Refuses for people of the shop. */
    public void block(LiveSale sale, Buyer buyer, String actor) {
        if (!Membership.of(List.of(buyer.id())).isEmpty()) {
            throw new Refused(Reason.OWN_TEAM);
        }
        buyer.block();
        waitlist.endAll(sale, buyer.id());
        History.write(actor, "buyer.blocked", "buyer " + buyer.id(), Map.of());
    }

    public void unblock(Buyer buyer, String actor) {
        buyer.unblock();
        History.write(actor, "buyer.unblocked", "buyer " + buyer.id(), Map.of());
    }
}
