package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.qingshan.platform.lane.Lanes;

/** The key of the shop that was made first. */
@ApplicationScoped
class FirstShopKey {
    private final Lanes lanes;
    private final EntityManager entityManager;

    FirstShopKey(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    Optional<String> find() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("select shop_key from shop order by created_at, shop_key limit 1", String.class)
                .getResultStream()
                .map(String.class::cast)
                .findFirst());
    }
}
