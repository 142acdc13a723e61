package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.order.CardGoneBack;
import org.qingshan.domain.payment.CardRefunding;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/**
 * Asks for the refunds that the team has decided on. Nobody's lane waits for the answer; what is not answered is asked again, and what is long on its way is
 * asked after. Any number of
 * replicas may do it at once.
 */
@ApplicationScoped
class CardRefundsAsked {
    private final Upkeep upkeep;
    private final Lanes lanes;
    private final CardGivingBack givingBack;
    private final CardGoneBack goneBack;
    private final CardRefunding refunding;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    CardRefundsAsked(
            Upkeep upkeep,
            Lanes lanes,
            CardGivingBack givingBack,
            CardGoneBack goneBack,
            CardRefunding refunding,
            DatabaseClock clock,
            EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.givingBack = givingBack;
        this.goneBack = goneBack;
        this.refunding = refunding;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        upkeep.run(
                "Refunds by card",
                () -> shops().forEach(shop -> upkeep.run("Refunds by card of " + shop, () -> ask(shop))));
    }

    private void ask(String shop) {
        List<CardRefunding.Asked> all =
                lanes.run(shop, () -> givingBack.due(Shop.byKey(shop).orElseThrow()));
        for (var asked : all) {
            var outcome = refunding.refund(asked);
            lanes.run(shop, () -> {
                goneBack.heard(asked.code(), outcome);
                return outcome;
            });
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> shops() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("select distinct shop_id from card_refund where next_at <= :now", String.class)
                .setParameter("now", clock.now())
                .getResultList());
    }
}
