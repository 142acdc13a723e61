package org.qingshan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;

/** Makes a shop with its lane. */
@ApplicationScoped
class ShopFounding {
    /** Any number that nobody else locks; two replicas that start together must not both make the first shop. */
    private static final long FOUNDING = 0x51_49_4e_47L;

    private final Lanes lanes;
    private final EntityManager entityManager;
    private final DatabaseClock clock;

    ShopFounding(Lanes lanes, EntityManager entityManager, DatabaseClock clock) {
        this.lanes = lanes;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Makes the shop unless it is there; then lets the caller fill it, in its lane. Returns whether it was made. */
    boolean found(String key, String nameZh, String nameEn, Consumer<Shop> fill) {
        var made = lanes.acrossShops(() -> {
            lock();
            return Shop.byKey(key).isEmpty() && make(key, nameZh, nameEn);
        });
        if (made) {
            lanes.run(key, () -> {
                fill.accept(Shop.byKey(key).orElseThrow());
                return key;
            });
        }
        return made;
    }

    /** Makes the first shop where there is none. */
    void foundFirst(String key, String nameZh, String nameEn, Consumer<Shop> fill) {
        if (lanes.acrossShops(Shop::first).isEmpty()) {
            found(key, nameZh, nameEn, fill);
        }
    }

    private boolean make(String key, String nameZh, String nameEn) {
        new Shop(key, nameZh, nameEn, clock.now()).persist();
        lanes.found(key);
        return true;
    }

    private void lock() {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", FOUNDING)
                .getSingleResult();
    }
}
