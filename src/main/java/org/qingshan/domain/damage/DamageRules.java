package org.qingshan.domain.damage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Product;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** By which rules a shop judges what is reported as spoilt: of one product, or of all that have none of their own. */
@Entity
@Table(name = "damage_rules")
public class DamageRules extends Row {
    public static final int LONGEST_WINDOW = 720;
    private static final int ALL = 100;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Nullable
    @Column(name = "product_id")
    private Long productId;

    @Column(name = "window_hours")
    private int window;

    @Column(name = "tolerance_percent")
    private int tolerance;

    private String steps = "";

    protected DamageRules() {}

    private DamageRules(@Nullable Long productId) {
        this.productId = productId;
    }

    /**
     * From now on, also for what was reported before and is not decided yet.
     *
     * @param window hours, from 1 to {@link #LONGEST_WINDOW}
     * @param tolerance percent, from 0 to 100
     */
    public void are(int window, int tolerance, RefundTable table) {
        this.window = window;
        this.tolerance = tolerance;
        this.steps = table.written();
    }

    /** Hours after arrival in which something may be reported. */
    public int window() {
        return window;
    }

    /** Percent that may be bad without money going back. */
    public int tolerance() {
        return tolerance;
    }

    public RefundTable table() {
        return steps.isEmpty() ? RefundTable.NONE : RefundTable.read(steps).orElse(RefundTable.NONE);
    }

    /** Whose rules they are; null for the shop's. */
    public @Nullable Long productId() {
        return productId;
    }

    boolean isLate(int hours) {
        return hours > window;
    }

    /** How much of it is bad, in whole percent, rounded half up. */
    static int percent(BigDecimal bad, BigDecimal delivered) {
        return delivered.signum() == 0
                ? ALL
                : bad.multiply(BigDecimal.valueOf(ALL))
                        .divide(delivered, 0, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(ALL))
                        .intValue();
    }

    /**
     * What goes back by these rules: nothing within the tolerance, else as the table says, else as much as is bad.
     *
     * @param worth of all of it, in minor units
     */
    long refund(BigDecimal bad, BigDecimal delivered, long worth) {
        var percent = percent(bad, delivered);
        if (percent <= tolerance || delivered.signum() == 0) {
            return 0;
        }
        var share = table().shareOf(percent);
        return share.isPresent()
                ? BigDecimal.valueOf(worth)
                        .multiply(BigDecimal.valueOf(share.getAsInt()))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()
                : Portion.of(worth, bad, delivered);
    }

    /** Those of the product, else the shop's, else the defaults. Queries. */
    public static DamageRules of(Product product, DamageConfig config) {
        return ofProduct(product.id()).orElseGet(() -> ofTheShop(config));
    }

    /** The shop's, or the defaults, which {@link #persist()} would make its own. */
    public static DamageRules ofTheShop(DamageConfig config) {
        return DamageRules.<DamageRules>find("productId is null")
                .firstResultOptional()
                .orElseGet(() -> {
                    var rules = new DamageRules(null);
                    rules.are(config.window(), config.tolerance(), RefundTable.NONE);
                    return rules;
                });
    }

    public static Optional<DamageRules> ofProduct(long product) {
        return find("productId", product).firstResultOptional();
    }

    /** The product's own, to be set and persisted. */
    public static DamageRules ownOf(Product product) {
        return ofProduct(product.id()).orElseGet(() -> new DamageRules(product.id()));
    }

    /** Of all products that have some. */
    public static List<DamageRules> ofProducts() {
        return list("productId is not null order by productId");
    }
}
