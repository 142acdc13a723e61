package org.qingshan.domain.order;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;

/**
 * How long something is kept that is not confirmed, or not paid.
 *
 * @param until its deadline
 * @param remindAt when its owner is reminded; null for never
 */
record Keeping(Instant until, @Nullable Instant remindAt) {
    /** So short that nobody who waits minds, and nothing can be kept for ever by it. */
    private static final Duration AT_ONCE = Duration.ofMinutes(2);

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

    /** Whoever taps again at once wants the same thing: what he has just taken of it is kept, and over, together with this; never sooner than it was promised. */
    void also(CustomerOrder order, LineupItem item, Instant now) {
        order.held()
                .filter(line -> line.item().equals(item))
                .filter(line -> line.createdAt().isAfter(now.minus(AT_ONCE)))
                .filter(line -> isLaterThan(line.deadline()))
                .forEach(line -> line.keep(this));
    }

    private boolean isLaterThan(@Nullable Instant deadline) {
        return deadline != null && deadline.isBefore(until);
    }

    private static Keeping until(Instant end, Duration before) {
        return new Keeping(end, before.isZero() ? null : end.minus(before));
    }
}
