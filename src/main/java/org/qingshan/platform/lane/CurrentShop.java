package org.qingshan.platform.lane;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells Hibernate whose rows the thread may see. Without a shop every query of the trade fails, which finds the mistakes. */
@PersistenceUnitExtension
@Singleton
public class CurrentShop implements TenantResolver {
    private static final ThreadLocal<@Nullable String> SHOP = new ThreadLocal<>();

    static <T> T within(String shop, Supplier<T> work) {
        var outer = SHOP.get();
        SHOP.set(shop);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                SHOP.remove();
            } else {
                SHOP.set(outer);
            }
        }
    }

    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return key();
    }

    static String key() {
        var shop = SHOP.get();
        if (shop == null) {
            throw new IllegalStateException("No shop is set: read and write through Lanes");
        }
        return shop;
    }
}
