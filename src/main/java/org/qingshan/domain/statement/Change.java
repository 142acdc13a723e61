package org.qingshan.domain.statement;

import java.math.BigDecimal;
import org.qingshan.domain.statement.GrowerEntry.Kind;

/**
 * What an entry about a lot changes.
 *
 * @param quantity in the product's unit
 * @param sale what buyers pay, in minor units
 * @param amount what the grower is owed, in minor units
 */
record Change(Kind kind, BigDecimal quantity, long sale, long amount) {

    boolean isNone() {
        return quantity.signum() == 0 && sale == 0 && amount == 0;
    }
}
