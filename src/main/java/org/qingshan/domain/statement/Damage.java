package org.qingshan.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
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
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Damages.Bearer;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** A decision that something was wrong with what a buyer got: what goes back to him, and who earns nothing for it. Never changed. */
@Entity
@Immutable
@Table(name = "damage")
public class Damage extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private OrderLine line;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private Bearer bearer;

    private BigDecimal quantity;
    private long refund;
    private long loss;

    @Column(name = "decided_by")
    private String decidedBy;

    @Nullable
    @Column(name = "report_id")
    private Long reportId;

    private Instant at;

    protected Damage() {}

    /**
     * How much of a line went wrong.
     *
     * @param quantity in the product's unit
     * @param refund what goes back to the buyer, in minor units
     */
    public record Extent(BigDecimal quantity, long refund) {}

    /**
     * Decides it.
     *
     * @param earlier what was decided about the line before
     */
    static Damage of(
            OrderLine line, Extent extent, Verdict verdict, Collection<Damage> earlier, GrowerEntry.Entered entered) {
        var damage = new Damage();
        damage.line = line;
        damage.quantity = extent.quantity();
        damage.refund = extent.refund();
        damage.cause = verdict.cause();
        damage.bearer = verdict.bearer();
        damage.reportId = verdict.report();
        damage.loss = line.takenFrom().map(lot -> loss(lot, extent, earlier)).orElse(0L);
        damage.decidedBy = entered.actor();
        damage.at = entered.at();
        return damage;
    }

    /** Why it went wrong, who bears that in this shop, and on which report it was decided. */
    record Verdict(Cause cause, Bearer bearer, @Nullable Long report) {}

    /** Of all that went wrong with the line together, so that many small ones come to no more than one large one. */
    private static long loss(Lot lot, Extent extent, Collection<Damage> earlier) {
        if (lot.grower() == null) {
            return 0;
        }
        var quantity = earlier.stream().map(one -> one.quantity).reduce(extent.quantity(), BigDecimal::add);
        var refund =
                extent.refund() + earlier.stream().mapToLong(one -> one.refund).sum();
        var before = earlier.stream().mapToLong(one -> one.loss).sum();
        return Math.max(0, lot.terms().owed(quantity, refund) - before);
    }

    public Long id() {
        return id;
    }

    public OrderLine line() {
        return line;
    }

    public Bearer bearer() {
        return bearer;
    }

    public Cause cause() {
        return cause;
    }

    public BigDecimal quantity() {
        return quantity;
    }

    public Instant at() {
        return at;
    }

    /** What goes back to the buyer, in minor units. */
    public long refund() {
        return refund;
    }

    /** What the goods would have earned their grower, in minor units. */
    public long loss() {
        return loss;
    }

    /** What was decided about a line, the oldest first. */
    public static List<Damage> of(OrderLine line) {
        return list("line = ?1 order by id", line);
    }
}
