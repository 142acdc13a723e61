package org.qingshan.domain.parcel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** How a shop packs and sends. A shop that has set nothing goes by the defaults and has no row. */
@Entity
@Table(name = "parcel_rules")
public class ParcelRules extends Row {
    /** What one person lifts a whole night long, and couriers carry without asking for more. */
    public static final int DEFAULT_LIMIT_GRAMS = 20_000;

    public static final int LEAST_LIMIT_GRAMS = 1_000;
    public static final int MOST_LIMIT_GRAMS = 50_000;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "limit_grams")
    private int limitGrams = DEFAULT_LIMIT_GRAMS;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Courier courier;

    private String columns = "";

    protected ParcelRules() {}

    /** What one box may weigh. */
    public int limitGrams() {
        return limitGrams;
    }

    /** @param grams between {@link #LEAST_LIMIT_GRAMS} and {@link #MOST_LIMIT_GRAMS} */
    public void splitsAbove(int grams) {
        limitGrams = grams;
    }

    /** Who usually carries the shop's parcels; null if nobody was named. */
    public @Nullable Courier courier() {
        return courier;
    }

    public void sendsBy(@Nullable Courier courier) {
        this.courier = courier;
    }

    /** The columns of the shop's own file for its courier, as somebody wrote them; empty for none. */
    public String columns() {
        return columns;
    }

    public void exportsColumns(String written) {
        columns = written;
    }

    /** The shop's rules, or the defaults, which {@link #persist()} would make its own. */
    public static ParcelRules ofTheShop() {
        return ParcelRules.<ParcelRules>findAll().firstResultOptional().orElseGet(ParcelRules::new);
    }
}
