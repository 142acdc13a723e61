package org.qingshan.domain.order;

import java.math.BigDecimal;

/**
 * What a line begins with.
 *
 * @param claimId the number of the message that claimed
 * @param unitPrice in minor units
 * @param keeping how long it is kept
 */
record Claimed(long claimId, BigDecimal quantity, long unitPrice, Keeping keeping) {
    Claimed with(BigDecimal part) {
        return new Claimed(claimId, part, unitPrice, keeping);
    }
}
