package org.qingshan.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.stream.LineupItem;

/** What a viewer sees of an item, apart from the number that is left. */
record Face(
        long price,
        @Nullable Instant until,
        boolean open,
        boolean available,
        @Nullable BigDecimal limit) {
    static Face of(LineupItem item) {
        var available = item.left().signum() > 0;
        return new Face(item.price(), item.flashUntil(), item.isOpen(), available, item.limitPerBuyer());
    }
}
