package org.qingshan.domain.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.shop.Settling;
import org.qingshan.domain.shop.Shop;

/**
 * What a grower gets for a lot: either so much for each unit or a share of what it is sold for, never both and never neither.
 *
 * @param price of one unit, in minor units
 * @param sharePercent of the sale, from 0 to 100
 */
@Embeddable
public record Terms(
        @Nullable @Column(name = "agreed_price") Long price,
        @Nullable @Column(name = "share_percent") Integer sharePercent) {

    private static final int WHOLE = 100;

    /** @param price of one unit, in minor units, not negative */
    public static Terms price(long price) {
        if (price < 0) {
            throw new IllegalArgumentException("A price of " + price);
        }
        return new Terms(price, null);
    }

    /** @param percent of the sale, from 0 to 100 */
    public static Terms share(int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("A share of " + percent + " percent");
        }
        return new Terms(null, percent);
    }

    /** What the shop gives where nothing else is agreed. */
    public static Terms usual(Shop shop) {
        return share(shop.settling().growerShare());
    }

    /** Until a shop is known. */
    static Terms usual() {
        return share(Settling.USUAL_SHARE);
    }

    /** Others instead. Refuses once anything is sold under these. */
    Terms replacedBy(Terms others, BigDecimal sold) {
        if (sold.signum() != 0) {
            throw new Refused(Refused.Reason.TERMS_FIXED);
        }
        return others;
    }

    /**
     * What the grower is owed for goods of the lot, in minor units, rounded half up.
     *
     * @param quantity in the product's unit
     * @param sale what buyers pay for it, in minor units
     */
    public long owed(BigDecimal quantity, long sale) {
        var exact = price != null
                ? quantity.multiply(BigDecimal.valueOf(price))
                : BigDecimal.valueOf(sale)
                        .multiply(BigDecimal.valueOf(percent()))
                        .movePointLeft(2);
        return Parts.rounded(exact);
    }

    private long percent() {
        return sharePercent == null ? WHOLE : sharePercent;
    }
}
