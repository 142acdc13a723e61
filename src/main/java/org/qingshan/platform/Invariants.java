package org.qingshan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.qingshan.platform.lane.Lanes;

/** Asks the database what is broken in it. The rules stand in {@code R__invariants.sql}. */
@ApplicationScoped
public class Invariants {
    /** A million orders are looked through in some minutes; whoever waits sees that it goes on, and may break it off. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** More than this helps nobody to find the cause. */
    private static final int SHOWN = 200;

    private final Lanes lanes;
    private final EntityManager entityManager;

    Invariants(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    /** What is wrong, one line each: shop, rule, key, detail. Empty if everything holds. */
    public List<String> broken() {
        return broken(LONGEST);
    }

    /** @param atMost after so long it is cut off and throws; locks are waited for no longer, either */
    @SuppressWarnings("unchecked")
    List<String> broken(Duration atMost) {
        return lanes.acrossShops(atMost, () -> {
            takeTime(atMost);
            return entityManager
                    .createNativeQuery(
                            "select concat_ws(': ', shop_id, rule, key, detail) from broken_invariant order by 1 limit "
                                    + SHOWN,
                            String.class)
                    .getResultList();
        });
    }

    /** What holds for everybody who may keep others waiting, and plans that must not read whole tables, are nothing for who reads all. */
    private void takeTime(Duration atMost) {
        entityManager
                .createNativeQuery("""
                        select set_config('statement_timeout', :longest, true), set_config('lock_timeout', :longest, true),
                            set_config('enable_seqscan', 'on', true)""")
                .setParameter("longest", String.valueOf(atMost.toMillis()))
                .getSingleResult();
    }
}
