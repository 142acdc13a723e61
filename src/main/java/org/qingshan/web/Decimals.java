package org.qingshan.web;

import java.math.BigDecimal;
import org.qingshan.domain.product.Parts;

/** How quantities are written: 12, 0.5 and for a third of one 0.333, never 12.000, 1.2E+1 or a rounded double. */
public final class Decimals {
    private Decimals() {}

    public static BigDecimal plain(BigDecimal quantity) {
        return Parts.read(quantity);
    }
}
