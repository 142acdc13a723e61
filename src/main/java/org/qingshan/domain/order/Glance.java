package org.qingshan.domain.order;

import java.time.Instant;
import java.util.Collection;
import org.qingshan.platform.lane.CurrentShopKey;

/**
 * What is rarely there when a sale is opened, looked for in one plain statement: in a rush nearly everyone claims for the first
 * time and no hold is over.
 *
 * @param anyOverdue the time of a hold is over, or the time to pay
 * @param anyOrders one of the buyers has ordered something, whenever
 */
record Glance(boolean anyOverdue, boolean anyOrders) {

    static Glance at(Collection<Long> buyers, Instant now) {
        var seen = (Object[]) OrderLine.getEntityManager()
                .createNativeQuery(
                        // Two questions, for each state has an index of its deadlines; of both at once all lines would
                        // be read.
                        "select exists (select 1 from order_line where shop_id = :shop and state = 'HELD' and deadline <= :now)"
                                + " or exists (select 1 from order_line where shop_id = :shop and state = 'CONFIRMED' and deadline <= :now),"
                                + " exists (select 1 from orders where shop_id = :shop and buyer_id = any(:buyers))")
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter("now", now)
                .setParameter("buyers", buyers.toArray(Long[]::new))
                .getSingleResult();
        return new Glance((Boolean) seen[0], (Boolean) seen[1]);
    }
}
