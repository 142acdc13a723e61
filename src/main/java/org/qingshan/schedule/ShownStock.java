package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.domain.order.StockShowing;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/** Lets the cards in groups and channels follow the stock: in every shop that is live there, as often as a platform lets them change. */
@ApplicationScoped
class ShownStock {
    private static final String MOVED = """
            select distinct i.shop_id from lineup_item i
                join stream s on s.shop_id = i.shop_id and s.id = i.stream_id and s.status = 'LIVE'
                join place p on p.shop_id = i.shop_id and p.state = 'LINKED'
            where i.shown_left is distinct from
                case when i.waiting > 0 then 0 else i.offered - i.held - i.sold end
            """;

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final StockShowing showing;
    private final EntityManager entityManager;

    ShownStock(Upkeep upkeep, Lanes lanes, StockShowing showing, EntityManager entityManager) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.showing = showing;
        this.entityManager = entityManager;
    }

    @Scheduled(every = "{qingshan.schedule.shown-stock}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void show() {
        upkeep.run(
                "Stock on cards",
                () -> shops().forEach(shop -> upkeep.run("Stock on cards of " + shop, () -> show(shop))));
    }

    private void show(String shop) {
        lanes.run(shop, () -> {
            showing.show();
            return shop;
        });
    }

    @SuppressWarnings("unchecked")
    private List<String> shops() {
        return lanes.acrossShops(
                () -> entityManager.createNativeQuery(MOVED, String.class).getResultList());
    }
}
