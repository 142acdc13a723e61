package org.qingshan.domain.stream;

import java.util.EnumSet;
import java.util.Set;

/** Why a price looks like a slip, so that a host is asked before it holds; in the order in which it is told. */
public enum Doubt {
    /** So far from the usual price that a digit may have been lost or doubled. */
    FAR,
    /** A price for a time that is no lower than the usual one. */
    NOT_LOWER,
    /** Below what the run sheet says. */
    BELOW_FLOOR;

    /** A lost or doubled digit changes a price by more than this factor, a bargain seldom does. */
    private static final int TIMES = 2;
    /** What is cheaper for a few minutes may be cheaper than that. */
    private static final int TIMES_FLASH = 3;

    static Set<Doubt> ofPrice(LineupItem item, long price) {
        var usual = item.usualPrice();
        return of(item, price, price * TIMES < usual || price > usual * TIMES, false);
    }

    static Set<Doubt> ofFlash(LineupItem item, long price) {
        return of(item, price, price * TIMES_FLASH < item.usualPrice(), price >= item.usualPrice());
    }

    private static Set<Doubt> of(LineupItem item, long price, boolean isFar, boolean isNotLower) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (isFar) {
            doubts.add(FAR);
        }
        if (isNotLower) {
            doubts.add(NOT_LOWER);
        }
        if (item.cue().forbids(price)) {
            doubts.add(BELOW_FLOOR);
        }
        return doubts;
    }
}
