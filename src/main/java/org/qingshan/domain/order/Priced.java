package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.qingshan.platform.lane.Row;

/** So much of something at a price, and what it came to in the end. Amounts are minor units, rounded half up. */
@MappedSuperclass
abstract class Priced extends Row {
    protected BigDecimal quantity;

    @Column(name = "unit_price")
    protected long unitPrice;

    @Embedded
    private Aftermath after = Aftermath.NONE;

    /** What was ordered. */
    public BigDecimal quantity() {
        return quantity;
    }

    public long unitPrice() {
        return unitPrice;
    }

    /** What it is worth as it was ordered. */
    public long ordered() {
        return Contents.worth(quantity, unitPrice);
    }

    /** What is paid for it in the end: as it was ordered, without what went back to the buyer. */
    public long amount() {
        return ordered() - after.forWeight() - after.forDamage();
    }

    /** What went back because it was lighter than ordered. */
    public long weightRefund() {
        return after.forWeight();
    }

    /** How much went into the parcel: by the scale where it was weighed, else what was ordered. In the product's unit. */
    public BigDecimal delivered() {
        var weight = after.weight();
        return weight == null ? quantity : weight;
    }

    public boolean isWeighed() {
        return after.weight() != null;
    }

    /** Whether anything went back because something was wrong with it. */
    public boolean isDamaged() {
        return after.forDamage() > 0;
    }

    /**
     * The scale's word. Said again it counts instead.
     *
     * @param cost what the buyer pays for it, in minor units; no more than it was ordered for
     */
    void weigh(BigDecimal weight, long cost) {
        after = after.weighed(weight, ordered() - cost);
    }

    /** So much goes back to the buyer. */
    void refund(long amount) {
        after = after.refunded(amount);
    }

    /** It is as if it had never been packed. */
    protected void unpack() {
        after = Aftermath.NONE;
    }
}
