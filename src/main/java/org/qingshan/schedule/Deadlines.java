package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;

/** Frees every hold whose time is over, in all shops, within about a second. Any number of replicas may do it at once. */
@ApplicationScoped
class Deadlines {
    private static final Logger LOG = Logger.getLogger(Deadlines.class);

    private final Lanes lanes;
    private final SaleDesk desk;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    Deadlines(Lanes lanes, SaleDesk desk, DatabaseClock clock, EntityManager entityManager) {
        this.lanes = lanes;
        this.desk = desk;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "{qingshan.schedule.deadlines}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (String shop : shopsWithOverdueHolds()) {
            try {
                lanes.run(shop, () -> {
                    desk.close(desk.open(Shop.byKey(shop).orElseThrow(), List.of()));
                    return shop;
                });
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "%s: overdue holds are tried again at the next sweep", shop);
            }
        }
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
