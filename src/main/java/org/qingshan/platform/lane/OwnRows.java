package org.qingshan.platform.lane;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.binder.internal.TenantIdBinder;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * A query that is asked for every batch: rows of one kind of the thread's shop, by a condition.
 *
 * <p>Hibernate keeps the translation of no query while a filter is on, and the shop is a filter; translating costs more than
 * asking the database. Here the filters rest for the length of the query, and the shop is named in it instead.
 *
 * <p>Guaranteed: the condition of the shop stands beside the given one for the kind and for all that comes with it, so that no
 * row of another shop is read. A condition that could reach rows beyond those throws {@link IllegalArgumentException}.
 */
public final class OwnRows<T> {
    /** A query within the query, or the way from one row to another, would meet the rows of all shops. */
    private static final Pattern BEYOND = Pattern.compile(
            "\\b(select|from|join|exists|elements|indices|size)\\b|\\w\\.\\w+\\.(?!id\\b)\\w",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARAMETER = Pattern.compile("\\?(\\d+)");

    private final Class<T> kind;
    private final String query;
    private final int parameters;

    private OwnRows(Class<T> kind, String query, int parameters) {
        this.kind = kind;
        this.query = query;
        this.parameters = parameters;
    }

    /**
     * @param condition on {@code row} and on what comes with it, by its own name; parameters are {@code ?1}, {@code ?2}
     * @param with other rows that each row belongs to, loaded at once; a row that has none of them is not found
     */
    public static <T> OwnRows<T> of(Class<T> kind, String condition, String... with) {
        if (BEYOND.matcher(condition).find()) {
            throw new IllegalArgumentException("It reaches beyond its own rows: " + condition);
        }
        var parameters = PARAMETER
                .matcher(condition)
                .results()
                .mapToInt(one -> Integer.parseInt(one.group(1)))
                .max()
                .orElse(0);
        var ofTheShop = ".shopId = ?" + (parameters + 1);
        var query = new StringBuilder("from ").append(kind.getSimpleName()).append(" row");
        for (var other : with) {
            query.append(" join fetch row.").append(other).append(' ').append(other);
        }
        query.append(" where row").append(ofTheShop);
        for (var other : with) {
            query.append(" and ").append(other).append(ofTheShop);
        }
        return new OwnRows<>(
                kind, query.append(" and (").append(condition).append(')').toString(), parameters);
    }

    public OwnRows<T> inOrderOf(String order) {
        return new OwnRows<>(kind, query + " order by " + order, parameters);
    }

    public List<T> list(Object... values) {
        var session = Panache.getEntityManager().unwrap(SessionImplementor.class);
        var shop = session.getTenantIdentifierValue();
        session.disableFilter(TenantIdBinder.FILTER_NAME);
        session.disableFilter(CurrentShopKey.FILTER);
        try {
            var asked = session.createSelectionQuery(query, kind);
            for (var i = 0; i < parameters; i++) {
                asked.setParameter(i + 1, values[i]);
            }
            return asked.setParameter(parameters + 1, shop).getResultList();
        } finally {
            session.enableFilter(TenantIdBinder.FILTER_NAME).setParameter(TenantIdBinder.PARAMETER_NAME, shop);
            session.enableFilter(CurrentShopKey.FILTER);
        }
    }
}
