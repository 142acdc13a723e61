package org.qingshan.domain.statement;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Reckoning;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.platform.lane.Lane;

/** Carries out what was decided about something that went wrong: the buyer's money, and what it means for growers. */
@Singleton
public class DamagePosting {
    private final Reckoning reckoning;

    DamagePosting(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /**
     * Who decided.
     *
     * @param actor by our own key
     * @param report that it was decided on; null for none
     */
    public record By(String actor, @Nullable Long report) {}

    /**
     * The buyer gets the refund, and whoever bears the cause in this shop earns nothing for it. In the transaction of the caller, who asks
     * once for each decision.
     *
     * <p>Refuses what is not packed, and more than was delivered or is still paid for.
     */
    public Damage post(Shop shop, OrderLine line, Damage.Extent extent, Cause cause, By decided) {
        var actor = decided.actor();
        var earlier = Damage.of(line);
        requireSome(line, extent, earlier);
        reckoning.refund(line, extent.refund());
        var by = new Entered(actor, Lane.current().now());
        var bearer = shop.settling().damages().bearerOf(cause);
        var damage = Damage.of(line, extent, new Damage.Verdict(cause, bearer, decided.report()), earlier, by);
        damage.persist();
        LedgerUpdating.ledgerOf(line.order().streamId()).of(damage, by).forEach(entry -> entry.persist());
        History.write(
                actor,
                "damage.posted",
                "order " + line.order().number(),
                Map.of("slot", line.item().slot(), "cause", cause.name(), "refund", Long.toString(extent.refund())));
        return damage;
    }

    /** The same, where nobody reported it. */
    public Damage post(Shop shop, OrderLine line, Damage.Extent extent, Cause cause, String actor) {
        return post(shop, line, extent, cause, new By(actor, null));
    }

    /** Refuses nothing at all, and more than there is. */
    static void requireSome(OrderLine line, Damage.Extent extent, List<Damage> earlier) {
        var before = earlier.stream().map(Damage::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var isNothing = extent.quantity().signum() == 0 && extent.refund() == 0;
        var isTooMuch = before.add(extent.quantity()).compareTo(line.delivered()) > 0;
        if (isNothing || isTooMuch || extent.quantity().signum() < 0 || extent.refund() < 0) {
            throw new Refused(Reason.TOO_MUCH_BACK, Map.of("most", line.amount()));
        }
    }
}
