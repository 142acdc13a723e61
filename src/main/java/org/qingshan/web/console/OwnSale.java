package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.Caller;

/** The open sale of the shop of whoever makes the request, alone in its lane. All of a piece of work happens, or nothing. */
@ApplicationScoped
class OwnSale {
    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final SaleDesk desk;

    OwnSale(SecurityIdentity identity, Lanes lanes, SaleDesk desk) {
        this.identity = identity;
        this.lanes = lanes;
        this.desk = desk;
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
