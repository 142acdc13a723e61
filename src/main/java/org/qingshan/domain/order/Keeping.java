package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;

/**
 * How long something is kept that is not confirmed.
 *
 * @param until its deadline
 * @param remindAt when its owner is reminded; null for never
 */
record Keeping(Instant until, @Nullable Instant remindAt) {

    /** By the rules of the shop, from now on. */
    static Keeping from(Instant now, Shop shop) {
        var until = now.plus(shop.hold());
        Duration before = shop.remindsBefore();
        return new Keeping(until, before.isZero() ? null : until.minus(before));
    }
}
