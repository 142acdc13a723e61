package org.qingshan.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingshan.domain.parcel.CourierFollowing;
import org.qingshan.domain.parcel.Tracking;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Upkeep;
import org.qingshan.platform.lane.Lanes;

/** Asks for news of parcels that have left, shop by shop. Nobody's lane waits for the answer; what is not answered is asked again. */
@ApplicationScoped
class ParcelsFollowed {
    /** A night's parcels of one shop are asked for within a few minutes. */
    private static final int PIECE = 50;

    private final Upkeep upkeep;
    private final Lanes lanes;
    private final Tracking tracking;
    private final CourierFollowing courier;

    ParcelsFollowed(Upkeep upkeep, Lanes lanes, Tracking tracking, CourierFollowing courier) {
        this.upkeep = upkeep;
        this.lanes = lanes;
        this.tracking = tracking;
        this.courier = courier;
    }

    @Scheduled(every = "{qingshan.schedule.parcels}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        if (courier.isOn()) {
            upkeep.run(
                    "Following parcels",
                    () -> lanes.acrossShops(Shop::all)
                            .forEach(shop ->
                                    upkeep.run("Following parcels of " + shop.key(), () -> follow(shop.key()))));
        }
    }

    private void follow(String shop) {
        var done = lanes.read(shop, () -> tracking.wanted(PIECE)).stream()
                .filter(one -> courier.follow(shop, one.courier(), one.waybill(), one.phone()))
                .toList();
        if (!done.isEmpty()) {
            lanes.run(shop, () -> {
                done.forEach(tracking::followed);
                return List.of();
            });
        }
    }
}
