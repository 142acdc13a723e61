package org.qingshan.domain.damage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.qingshan.domain.product.Parts;

/** A part of an amount in minor units, rounded half up. */
final class Portion {
    /** Digits behind the point of a quantity that is no part of another one. */
    private static final int EXACT = 3;

    private Portion() {}

    static long of(long whole, BigDecimal part, BigDecimal of) {
        if (part.compareTo(of) >= 0) {
            return whole;
        }
        var share = BigDecimal.valueOf(whole).multiply(part);
        return isExact(part) && isExact(of)
                ? share.divide(of, 0, RoundingMode.HALF_UP).longValueExact()
                : Parts.rounded(share.divide(of, MathContext.DECIMAL128));
    }

    private static boolean isExact(BigDecimal quantity) {
        return quantity.stripTrailingZeros().scale() <= EXACT;
    }
}
