package org.qingshan.domain.damage;

import java.math.BigDecimal;
import java.math.MathContext;
import org.qingshan.domain.product.Parts;

/** A part of an amount in minor units, rounded half up. */
final class Portion {
    private Portion() {}

    static long of(long whole, BigDecimal part, BigDecimal of) {
        return part.compareTo(of) >= 0
                ? whole
                : Parts.rounded(BigDecimal.valueOf(whole).multiply(part).divide(of, MathContext.DECIMAL128));
    }
}
