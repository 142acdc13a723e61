package org.qingshan.web;

import java.math.BigDecimal;

/** How quantities are written: 12 and 0.5, never 12.000, 1.2E+1 or a rounded double. */
public final class Decimals {
    private Decimals() {}

    public static BigDecimal plain(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
