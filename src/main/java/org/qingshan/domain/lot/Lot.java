package org.qingshan.domain.lot;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.OwnRows;
import org.qingshan.platform.lane.Row;

/**
 * What one grower brought of one product on one day. Every unit that is held or sold belongs to one lot.
 *
 * <p>Held and sold never exceed what was brought; the database holds that too.
 */
@Entity
@Table(name = "lot")
public class Lot extends Row {
    public enum Inspection {
        /** The sample was looked at and was good. */
        PASSED,
        /** Nobody looked; a member vouches for it. */
        TRUSTED
    }

    private static final OwnRows<Lot> WITH_REST = OwnRows.of(
                    Lot.class, "one_of(?1, row.product.id) and row.brought > row.sold")
            .inOrderOf("coalesce(row.harvestedOn, cast(row.arrivedAt as LocalDate)), row.id");

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Product product;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "grower_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Member grower;

    private BigDecimal brought;
    private BigDecimal held = BigDecimal.ZERO;
    private BigDecimal sold = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private Inspection inspection;

    @Column(name = "vouched_by")
    private String vouchedBy;

    @Nullable
    @Column(name = "harvested_on")
    private LocalDate harvestedOn;

    @Embedded
    private Terms terms = Terms.usual();

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    protected Lot() {}

    private Lot(Product product, @Nullable Member grower, BigDecimal brought, Instant now) {
        this.product = product;
        this.grower = grower;
        this.brought = brought;
        this.arrivedAt = now;
    }

    /** A lot whose sample was found good. */
    public static Lot passed(Product product, @Nullable Member grower, BigDecimal brought, Instant now) {
        var lot = new Lot(product, grower, brought, now);
        lot.inspection = Inspection.PASSED;
        lot.vouchedBy = "inspection";
        return lot;
    }

    /** A lot that nobody inspected and somebody vouches for. */
    public static Lot onTrust(
            Product product, @Nullable Member grower, BigDecimal brought, String voucher, Instant now) {
        var lot = new Lot(product, grower, brought, now);
        lot.inspection = Inspection.TRUSTED;
        lot.vouchedBy = voucher;
        return lot;
    }

    /** What the grower gets for it from now on. Returns the lot, so that it can be said where one is made. */
    public Lot agreed(Terms terms) {
        this.terms = terms;
        return this;
    }

    public Terms terms() {
        return terms;
    }

    public Long id() {
        return id;
    }

    public Product product() {
        return product;
    }

    public @Nullable Member grower() {
        return grower;
    }

    public BigDecimal brought() {
        return brought;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public @Nullable LocalDate harvestedOn() {
        return harvestedOn;
    }

    public BigDecimal held() {
        return held;
    }

    public BigDecimal sold() {
        return sold;
    }

    public BigDecimal left() {
        return brought.subtract(held).subtract(sold);
    }

    public void hold(BigDecimal quantity) {
        if (quantity.compareTo(left()) > 0) {
            throw new Refused(Refused.Reason.NOT_BROUGHT, Map.of("available", left()));
        }
        held = held.add(quantity);
    }

    public void sell(BigDecimal quantity) {
        held = held.subtract(quantity);
        sold = sold.add(quantity);
    }

    public void giveBackHeld(BigDecimal quantity) {
        held = held.subtract(quantity);
    }

    public void giveBackSold(BigDecimal quantity) {
        sold = sold.subtract(quantity);
    }

    /** Lots of these products that are not used up, oldest harvest first. */
    public static List<Lot> withRest(Collection<Product> products) {
        return products.isEmpty()
                ? List.of()
                : WITH_REST.list((Object) products.stream().map(Product::id).toArray(Long[]::new));
    }

    /** Every lot of these products, oldest harvest first. */
    public static List<Lot> of(Collection<Product> products) {
        return products.isEmpty()
                ? List.of()
                : list(
                        "from Lot l left join fetch l.grower where l.product in ?1"
                                + " order by coalesce(l.harvestedOn, cast(l.arrivedAt as LocalDate)), l.id",
                        products);
    }

    /** Everything these growers brought, newest first. */
    public static List<Lot> broughtBy(Collection<Member> growers) {
        return growers.isEmpty()
                ? List.of()
                : list("from Lot l join fetch l.product where l.grower in ?1 order by l.id desc", growers);
    }
}
