package org.qingshan.support;

import java.math.BigDecimal;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Parts;
import org.qingshan.domain.statement.Damage.Extent;

/** How much of a line went wrong, told by one number. */
public final class Spoilt {
    private Spoilt() {}

    /** So much of it is worth nothing. */
    public static Extent quantity(OrderLine line, BigDecimal quantity) {
        var worth = Parts.rounded(quantity.multiply(BigDecimal.valueOf(line.unitPrice())));
        // What was charged may be less than what was ordered: no more goes back than is paid.
        return new Extent(quantity, quantity.compareTo(line.delivered()) >= 0 ? line.amount() : worth);
    }

    /** So much money goes back, for as much of it as that buys. */
    public static Extent refund(OrderLine line, long refund) {
        var quantity = line.unitPrice() == 0
                ? BigDecimal.ZERO
                : Parts.of(BigDecimal.ONE, BigDecimal.valueOf(refund), BigDecimal.valueOf(line.unitPrice()));
        return new Extent(quantity.min(line.delivered()), refund);
    }
}
