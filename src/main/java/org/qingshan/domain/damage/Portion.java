package org.qingshan.domain.damage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of an amount in minor units, rounded half up. */
final class Portion {
    private Portion() {}

    static long of(long whole, BigDecimal part, BigDecimal of) {
        return part.compareTo(of) >= 0
                ? whole
                : BigDecimal.valueOf(whole)
                        .multiply(part)
                        .divide(of, 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
