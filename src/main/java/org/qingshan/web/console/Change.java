package org.qingshan.web.console;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that a host does to an item of the lineup, as the page sends it; and what would undo it, as the page is told.
 *
 * @param item our key of the item; the slot may mean another one by now
 * @param number the new price in minor units, the difference of the stock, the limit (none takes it away), the history's key
 *     of what was put up
 * @param until when a price for a time ends, in milliseconds since 1970; used by what undoes
 * @param seconds how long a price for a time lasts
 * @param expect what must still be so, else it is refused: the price, the limit (0 for none), the key of the item on show
 * @param meant a price that looks like a slip of the thumb is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Change(
        @Nullable Deed deed,
        long item,
        @Nullable BigDecimal number,
        @Nullable Long until,
        @Nullable Integer seconds,
        @Nullable BigDecimal expect,
        boolean meant) {

    enum Deed {
        PRESENT,
        STOCK,
        TAKE_BACK,
        PRICE,
        LIMIT,
        OPEN,
        CLOSE,
        FLASH,
        END_FLASH
    }

    /** Seconds; as short and as long as the chat's command lets a price for a time be. */
    static final int SHORTEST_FLASH = 30;

    static final int LONGEST_FLASH = 3 * 60 * 60;

    /** What a column numeric(12, 3) holds. */
    private static final BigDecimal MOST = new BigDecimal("999999999.999");

    private static final int SCALE = 3;
    private static final BigDecimal LAST_KEY = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Whether everything is given that the deed needs, in numbers that can be. */
    @JsonIgnore
    boolean isSound() {
        if (deed == null) {
            return false;
        }
        return switch (deed) {
            case PRESENT, OPEN, CLOSE, END_FLASH -> true;
            case TAKE_BACK -> isKey(number);
            case STOCK -> number != null && number.signum() != 0 && isQuantity(number.abs());
            case LIMIT -> number == null || isQuantity(number);
            case PRICE -> isPrice(number);
            case FLASH -> isPrice(number) && (until != null || isTime(seconds));
        };
    }

    private static boolean isQuantity(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.stripTrailingZeros().scale() <= SCALE;
    }

    static boolean isPrice(@Nullable BigDecimal minor) {
        return minor != null
                && minor.signum() > 0
                && minor.compareTo(MOST) <= 0
                && minor.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isKey(@Nullable BigDecimal number) {
        return number != null
                && number.signum() > 0
                && number.compareTo(LAST_KEY) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isTime(@Nullable Integer seconds) {
        return seconds != null && seconds >= SHORTEST_FLASH && seconds <= LONGEST_FLASH;
    }

    static Change of(Deed deed, long item) {
        return new Change(deed, item, null, null, null, null, true);
    }

    Change with(@Nullable BigDecimal number) {
        return new Change(deed, item, number, until, seconds, expect, meant);
    }

    Change with(long number) {
        return with(BigDecimal.valueOf(number));
    }

    Change until(long millis) {
        return new Change(deed, item, number, millis, seconds, expect, meant);
    }

    Change ifStill(BigDecimal expected) {
        return new Change(deed, item, number, until, seconds, expected, meant);
    }

    Change ifStill(long expected) {
        return ifStill(BigDecimal.valueOf(expected));
    }
}
