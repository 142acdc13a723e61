package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;

/**
 * How long something is kept that is not confirmed, or not paid.
 *
 * @param until its deadline
 * @param remindAt when its owner is reminded; null for never
 */
record Keeping(Instant until, @Nullable Instant remindAt) {

    /** By the rules of the shop, from now on. */
    static Keeping from(Instant now, Shop shop) {
        return until(now.plus(shop.hold()), shop.remindsBefore());
    }

    /** What is sold and has to be paid in that time. */
    static Keeping unpaid(Instant now, Duration within, Shop shop) {
        var before = shop.remindsBefore();
        var third = within.dividedBy(3);
        return until(now.plus(within), before.compareTo(third) < 0 ? before : third);
    }

    private static Keeping until(Instant end, Duration before) {
        return new Keeping(end, before.isZero() ? null : end.minus(before));
    }
}
