package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.Caller;
import org.qingshan.web.api.Answer;
import org.qingshan.web.api.IdempotencyKey;
import org.qingshan.web.api.Writes;

/** The open sale of the shop of whoever makes the request, alone in its lane. All of a piece of work happens, or nothing. */
@ApplicationScoped
class OwnSale {
    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final SaleDesk desk;
    private final Writes writes;

    OwnSale(SecurityIdentity identity, Lanes lanes, SaleDesk desk, Writes writes) {
        this.writes = writes;
        this.identity = identity;
        this.lanes = lanes;
        this.desk = desk;
    }

    /**
     * The same, once however often it is sent under a key: what is sent again is answered as it was the first time.
     *
     * @param key of the page's own making; null for what may be done each time
     * @param what is asked for, so that the key stands for nothing else
     */
    Answer once(@Nullable String key, String what, BiFunction<LiveSale, String, Object> work) {
        var caller = Caller.of(identity);
        var own = key == null ? null : "console:" + caller.actor().replace(' ', '-') + ":" + key;
        var named = IdempotencyKey.of(own, "console", what.getBytes(StandardCharsets.UTF_8));
        return writes.once(caller.shop(), named, () -> {
            var shop = Shop.byKey(caller.shop()).orElseThrow();
            return desk.during(shop, sale -> work.apply(sale, caller.actor()));
        });
    }

    /** @param work is given the sale, and the name by which the history knows the caller */
    <T> T during(BiFunction<LiveSale, String, T> work) {
        var caller = Caller.of(identity);
        return lanes.run(caller.shop(), () -> {
            var shop = Shop.byKey(caller.shop()).orElseThrow();
            return desk.during(shop, sale -> work.apply(sale, caller.actor()));
        });
    }
}
