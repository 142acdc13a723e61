package org.qingshan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;

/** Makes shops as the command line and the first start do, so that a test can have one of its own. */
@ApplicationScoped
public class TestShops {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final ShopFounding founding;
    private final FirstShop owners;
    private final DemoShop demo;
    private final Lanes lanes;

    TestShops(ShopFounding founding, FirstShop owners, DemoShop demo, Lanes lanes) {
        this.founding = founding;
        this.owners = owners;
        this.demo = demo;
        this.lanes = lanes;
    }

    /**
     * @param key the shop's
     * @param ownerCode lets the first owner in
     */
    public record Founded(String key, String ownerCode) {}

    /** An empty shop, as {@code shop add} makes it. */
    public Founded empty(String name) {
        var key = freshKey();
        founding.found(key, name, name, shop -> {});
        return letIn(key);
    }

    /** A shop with the goods, the live stream and the join codes of the demo. */
    public Founded likeTheDemo() {
        var key = freshKey();
        founding.found(key, DemoShop.NAME_ZH, DemoShop.NAME_EN, demo::fill);
        lanes.run(key, () -> {
            // Who pays in a story is told by the story how.
            Shop.byKey(key).orElseThrow().paying().byTransferTo(null);
            return key;
        });
        return letIn(key);
    }

    private Founded letIn(String key) {
        var code = Secrets.newCode();
        lanes.run(key, () -> {
            // What is closed is closed, so that no story has to wait; those about the grace set it.
            Shop.byKey(key).orElseThrow().takesLateClaimsFor(Duration.ZERO);
            owners.newWayIn(key, code);
            return key;
        });
        return new Founded(key, code);
    }

    private static String freshKey() {
        return "village-" + MADE.incrementAndGet();
    }
}
