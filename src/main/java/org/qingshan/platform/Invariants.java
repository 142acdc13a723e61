package org.qingshan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.platform.lane.Lanes;

/** Asks the database what is broken in it. The rules stand in {@code R__invariants.sql}. */
@ApplicationScoped
public class Invariants {
    /** More than this helps nobody to find the cause. */
    private static final int SHOWN = 200;

    private final Lanes lanes;
    private final EntityManager entityManager;

    Invariants(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    /** What is wrong, one line each: shop, rule, key, detail. Empty if everything holds. */
    @SuppressWarnings("unchecked")
    public List<String> broken() {
        return lanes.acrossShops(() -> entityManager
                .createNativeQuery(
                        "select concat_ws(': ', shop_id, rule, key, detail) from broken_invariant order by 1 limit "
                                + SHOWN,
                        String.class)
                .getResultList());
    }
}
