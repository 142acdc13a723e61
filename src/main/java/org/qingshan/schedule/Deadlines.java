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

/**
 * Frees every hold and ends every price and stream whose time is over, and reminds of holds and payments whose time soon will be, in all shops, within about
 * a second. Any number of replicas may do it at once.
 */
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
                "Deadlines",
                () -> shopsWithSomethingOverdue()
                        .forEach(shop -> upkeep.run("Deadlines of " + shop, () -> sweep(shop))));
    }

    private void sweep(String shop) {
        lanes.run(shop, () -> {
            desk.keepTime(Shop.byKey(shop).orElseThrow());
            return shop;
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> shopsWithSomethingOverdue() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("""
                        select shop_id from order_line where state = 'HELD' and deadline <= :now
                        union
                        select l.shop_id from order_line l
                            join shop s on s.shop_key = l.shop_id and s.pay_within is not null
                            join orders o on o.shop_id = l.shop_id and o.id = l.order_id and o.status = 'CONFIRMED' and not o.labelled
                            join payment p on p.shop_id = o.shop_id and p.id = o.payment_id and p.status = 'UNPAID'
                            where l.state = 'CONFIRMED' and l.deadline <= :now and l.deadline > s.pay_within_since
                                and not exists (select from card_checkout c where c.shop_id = o.shop_id and c.order_id = o.id
                                    and c.open_until > :now)
                                and p.pending_since is null and p.received - p.refunded + p.waived < p.amount
                                and (p.waits_from is null
                                    or p.waits_from <= cast(:now as timestamptz) - make_interval(mins => s.pay_within))
                        union
                        select shop_id from order_line where remind_at <= :now and deadline > :now
                        union
                        select i.shop_id from lineup_item i
                            join stream s on s.shop_id = i.shop_id and s.id = i.stream_id and s.status = 'LIVE'
                            where i.flash_until <= :now
                        union
                        select shop_id from stream where status = 'LIVE' and ends_at <= :now
                        """, String.class)
                .setParameter("now", clock.now())
                .getResultList());
    }
}
