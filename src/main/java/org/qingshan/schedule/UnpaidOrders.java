package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.order.UnpaidChasing;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/** Reminds who has not paid and releases what nobody pays for, in shops that want that. Any number of replicas may do it at once. */
@ApplicationScoped
class UnpaidOrders {
    /** Only where somebody may have to be told: most shops have no such rule, and their lanes are left alone. */
    private static final String DUE = """
            select distinct r.shop_id from payment_rules r
            join orders o on o.shop_id = r.shop_id and o.status = 'CONFIRMED'
            join payment p on p.shop_id = o.shop_id and p.id = o.payment_id
            where p.status = 'UNPAID' and p.received = 0 and p.pending_since is null and p.amount > 0
                and (r.release_hours is not null
                        and not exists (select from card_checkout c where c.shop_id = o.shop_id and c.order_id = o.id
                            and c.open_until > :now)
                        and greatest(o.confirmed_at, coalesce(p.waits_from, o.confirmed_at), r.set_at)
                            <= cast(:now as timestamptz) - make_interval(hours => r.release_hours)
                        and (r.remind_hours is null or p.reminded_at
                            <= cast(:now as timestamptz) - make_interval(hours => r.release_hours - r.remind_hours))
                    or r.remind_hours is not null and p.reminded_at is null
                        and greatest(o.confirmed_at, coalesce(p.waits_from, o.confirmed_at))
                            <= cast(:now as timestamptz) - make_interval(hours => r.remind_hours))
            """;

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final SaleDesk desk;
    private final UnpaidChasing chasing;
    private final DatabaseClock clock;
    private final EntityManager entityManager;

    UnpaidOrders(
            Upkeep upkeep,
            Lanes lanes,
            SaleDesk desk,
            UnpaidChasing chasing,
            DatabaseClock clock,
            EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.desk = desk;
        this.chasing = chasing;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        upkeep.run(
                "Unpaid orders",
                () -> shops().forEach(shop -> upkeep.run("Unpaid orders of " + shop, () -> chase(shop))));
    }

    private void chase(String shop) {
        lanes.run(
                shop,
                () -> desk.during(Shop.byKey(shop).orElseThrow(), sale -> {
                    chasing.chase(sale);
                    return shop;
                }));
    }

    @SuppressWarnings("unchecked")
    private List<String> shops() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery(DUE, String.class)
                .setParameter("now", clock.now())
                .getResultList());
    }
}
