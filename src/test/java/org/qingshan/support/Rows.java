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

    /** Where something still stands, in whatever table of a shop: table and row, as one would find who looks for a person. */
    public List<String> traces(String shop, String what) {
        return this.<String>of(
                        shop,
                        "select c.table_name from information_schema.columns c join information_schema.tables t"
                                + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                                + " where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                                + " and c.column_name = 'shop_id' and :shop <> ''")
                .stream()
                .flatMap(table -> this.<String>of(
                        shop,
                        "select '" + table + " ' || cast(t as text) from " + table
                                + " t where shop_id = :shop and cast(t as text) like '%" + what + "%'")
                        .stream())
                .toList();
    }
}
