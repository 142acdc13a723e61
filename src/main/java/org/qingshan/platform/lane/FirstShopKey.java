package org.qingshan.platform.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The key of the shop that was made first, for whoever knows nothing of shops. */
@ApplicationScoped
public class FirstShopKey {
    private final Lanes lanes;
    private final EntityManager entityManager;

    public FirstShopKey(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    /** Empty where there is none yet. Queries. */
    public Optional<String> find() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery("select shop_key from shop order by created_at, shop_key limit 1", String.class)
                .getResultStream()
                .map(String.class::cast)
                .findFirst());
    }
}
