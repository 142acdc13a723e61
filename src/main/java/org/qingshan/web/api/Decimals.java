package org.qingshan.web.api;

import java.math.BigDecimal;

/** How quantities are written: 12 and 0.5, never 12.000, 1.2E+1 or a rounded double. */
final class Decimals {
    private Decimals() {}

    static BigDecimal plain(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
