package org.qingshan.channel.webchat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.qingshan.platform.lane.Lanes;

/** Which shops there are. A shop is never removed, so that only unknown keys are looked up, and nothing is kept of them. */
@ApplicationScoped
class KnownShops {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    private final Lanes lanes;
    private final EntityManager entityManager;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KnownShops(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    Uni<Boolean> has(String shop) {
        if (known.contains(shop)) {
            return Uni.createFrom().item(true);
        }
        if (!KEY.matcher(shop).matches()) {
            return Uni.createFrom().item(false);
        }
        return Uni.createFrom().item(() -> look(shop)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private boolean look(String shop) {
        var found = lanes.read(
                shop,
                () -> !entityManager
                        .createNativeQuery("select 1 from lane where shop_id = :shop")
                        .setParameter("shop", shop)
                        .getResultList()
                        .isEmpty());
        if (found) {
            known.add(shop);
        }
        return found;
    }
}
