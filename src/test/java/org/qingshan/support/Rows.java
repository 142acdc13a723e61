package org.qingshan.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingshan.platform.lane.Lanes;

/** A look at what no page shows. */
@ApplicationScoped
public class Rows {
    private final Lanes lanes;
    private final EntityManager entityManager;

    Rows(Lanes lanes, EntityManager entityManager) {
        this.lanes = lanes;
        this.entityManager = entityManager;
    }

    /** The rows of one column that a query with {@code :shop} finds. */
    @SuppressWarnings("unchecked")
    public <T> List<T> of(String shop, String sql) {
        return lanes.acrossShops(() ->
                entityManager.createNativeQuery(sql).setParameter("shop", shop).getResultList());
    }
}
