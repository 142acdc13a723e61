package org.qingshan.platform.lane;

import java.util.function.Supplier;

/**
 * The shop of the thread, as the parameter of a filter on a collection.
 *
 * <p>Hibernate restricts queries, loads and joins to one row by the tenant, but not the rows of a one-to-many: without the
 * filter they are joined by their numbers alone, and every shop has the same numbers.
 */
public final class CurrentShopKey implements Supplier<String> {
    /** The name of the filter that every collection of a shop's rows must carry, with {@code shop_id = :shop}. */
    public static final String FILTER = "of_the_shop";

    @Override
    public String get() {
        return CurrentShop.key();
    }
}
