package org.qingshan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;

/** Makes a shop with its lane. */
@ApplicationScoped
class ShopFounding {
    private final Lanes lanes;

    ShopFounding(Lanes lanes) {
        this.lanes = lanes;
    }

    /**
     * Makes the shop unless it is there, and lets the caller fill it: whatever ends that midway leaves no shop, and the next call makes
     * it. Of two replicas that start together one does. Returns whether it was made.
     */
    boolean found(String key, String nameZh, String nameEn, Consumer<Shop> fill) {
        lanes.acrossShops(() -> lanes.found(key));
        return lanes.run(key, () -> {
            if (Shop.byKey(key).isPresent()) {
                return false;
            }
            var shop = new Shop(key, nameZh, nameEn, Lane.current().now());
            shop.persist();
            fill.accept(shop);
            return true;
        });
    }

    /** Makes the first shop where there is none. */
    void foundFirst(String key, String nameZh, String nameEn, Consumer<Shop> fill) {
        if (lanes.acrossShops(Shop::first).isEmpty()) {
            found(key, nameZh, nameEn, fill);
        }
    }
}
