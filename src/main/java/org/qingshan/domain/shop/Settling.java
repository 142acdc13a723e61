package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Map;
import org.qingshan.domain.Refused;

/** A shop's rules about what its growers are owed and what buyers get back. */
@Embeddable
public class Settling {
    /** What happens where a parcel is lighter than was ordered, beyond the tolerance. */
    public enum WeightRule {
        /** The buyer pays for what the scale said. */
        REFUND,
        /** The buyer pays for what was ordered. */
        WAIVE
    }

    /** A fifth stays for boxes, packing and what goes wrong, until the owner says otherwise. */
    public static final int USUAL_SHARE = 80;

    /**
     * Twenty grams in a kilogram, as far as fruit, vegetables and grain may be short when they are sold by the scale: 零售商品称重计量监督管理办法
     * (order 66 of 2004, revised 2020), table 1. An owner may be stricter, or kinder to his packers.
     */
    public static final int LAWFUL_TOLERANCE = 2;

    /** More is no tolerance, it is another parcel. */
    public static final int MOST_TOLERANCE = 20;

    @Column(name = "grower_share")
    private int growerShare = USUAL_SHARE;

    @Column(name = "tolerance_percent")
    private int tolerance = LAWFUL_TOLERANCE;

    @Enumerated(EnumType.STRING)
    @Column(name = "weight_rule")
    private WeightRule weightRule = WeightRule.REFUND;

    @Column(name = "settles_itself")
    private boolean byItself;

    @Embedded
    private Damages damages = new Damages();

    /**
     * What growers of new lots get where no price is agreed, in percent of the sale; lots that came before keep theirs. Refuses what is not from
     * 1 to 100: for nothing nobody brings anything.
     */
    public void givesGrowers(int percent) {
        if (percent < 1 || percent > 100) {
            throw new Refused(Refused.Reason.OUT_OF_RANGE, Map.of("least", 1, "most", 100));
        }
        growerShare = percent;
    }

    /** @param percent that a parcel may be short without money going back, from 0 to {@link #MOST_TOLERANCE} */
    public void tolerates(int percent) {
        tolerance = percent;
    }

    public void weighsBy(WeightRule rule) {
        weightRule = rule;
    }

    /** Whether an evening's statements are closed without anybody saying so, as soon as the stream is over and nothing is held any more. */
    public void closesByItself(boolean byItself) {
        this.byItself = byItself;
    }

    /** The weight that a buyer pays for, in the product's unit. What was packed beyond the order is a present. */
    public BigDecimal charged(BigDecimal ordered, BigDecimal packed) {
        var least = ordered.multiply(BigDecimal.valueOf(100L - tolerance)).movePointLeft(2);
        return weightRule == WeightRule.WAIVE || packed.compareTo(least) >= 0 ? ordered : packed;
    }

    /** Percent of the sale. */
    public int growerShare() {
        return growerShare;
    }

    /** Percent of what was ordered. */
    public int tolerance() {
        return tolerance;
    }

    public WeightRule weightRule() {
        return weightRule;
    }

    public boolean closesByItself() {
        return byItself;
    }

    /** Who bears what goes wrong, to be read and changed. */
    public Damages damages() {
        return damages;
    }
}
