package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/** Frees every hold whose time is over, in all shops, within about a second. Any number of replicas may do it at once. */
@ApplicationScoped
class Deadlines {
    private final Upkeep upkeep;
    private final Lanes lanes;
    private final SaleDesk desk;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    Deadlines(Upkeep upkeep, Lanes lanes, SaleDesk desk, DatabaseClock clock, EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.desk = desk;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "{qingshan.schedule.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        upkeep.run(
                "Overdue holds",
                () -> shopsWithOverdueHolds()
                        .forEach(shop -> upkeep.run("Overdue holds of " + shop, () -> sweep(shop))));
    }

    private void sweep(String shop) {
        lanes.run(shop, () -> {
            desk.close(desk.open(Shop.byKey(shop).orElseThrow(), List.of()));
            return shop;
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> shopsWithOverdueHolds() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery(
                        "select distinct shop_id from order_line where state = 'HELD' and deadline <= :now",
                        String.class)
                .setParameter("now", clock.now())
                .getResultList());
    }
}
