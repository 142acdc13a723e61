package org.qingshan.domain.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sold line at the scale and on the way.
 *
 * @param weight by the scale, in the product's unit; null where nobody weighed it
 * @param forWeight what went back to the buyer because it was lighter, in minor units
 * @param forDamage what went back because something was wrong with it, in minor units
 */
@Embeddable
record Aftermath(
        @Nullable @Column(name = "packed_weight") BigDecimal weight,
        @Column(name = "weight_refund") long forWeight,
        @Column(name = "damage_refund") long forDamage) {

    static final Aftermath NONE = new Aftermath(null, 0, 0);

    Aftermath weighed(BigDecimal weight, long refund) {
        return new Aftermath(weight, refund, forDamage);
    }

    Aftermath refunded(long amount) {
        return new Aftermath(weight, forWeight, forDamage + amount);
    }
}
