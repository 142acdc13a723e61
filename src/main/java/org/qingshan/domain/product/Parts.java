package org.qingshan.domain.product;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Parts of a unit, as five eggs of a box of thirty, and what they come to.
 *
 * <p>Guaranteed: what a part of up to some thousand pieces comes to is what its exact fraction comes to, rounded once. A part is kept to
 * more digits than anybody reads, and those of an amount that are lost with the digits behind them are rounded off before.
 */
public final class Parts {
    /** Digits behind the point of a part that are kept. */
    public static final int DIGITS = 12;

    /** Digits behind the point of an amount that the kept ones of its part are enough for. */
    private static final int SURE = 5;

    /** Digits behind the point that people read. */
    private static final int READ = 3;

    /** By so much at most it is read as more than it is. */
    private static final BigDecimal UNREAD = new BigDecimal("0.0005");

    /** What is left of something when all its parts are gone. */
    private static final BigDecimal NOTHING = new BigDecimal("0.000000001");

    private Parts() {}

    /** So many of so many of it. Never more than it is, so that parts of something are together no more than that. */
    public static BigDecimal of(BigDecimal whole, BigDecimal part, BigDecimal all) {
        return whole.multiply(part).divide(all, DIGITS, RoundingMode.DOWN).stripTrailingZeros();
    }

    /** What is left of it without these parts; nothing where they are all of it. */
    public static BigDecimal without(BigDecimal whole, BigDecimal parts) {
        var rest = whole.subtract(parts);
        return rest.compareTo(NOTHING) < 0 ? BigDecimal.ZERO : rest;
    }

    /** So much of at most that. Who repeats the most as it is read says a little more than it is, and means it. */
    public static BigDecimal ofMost(BigDecimal said, BigDecimal most) {
        var isRead = said.compareTo(most) > 0 && said.subtract(most).compareTo(UNREAD) <= 0;
        return isRead ? most : said;
    }

    /** As people read it, and nobody calculates with it: without trailing zeros or an exponent. */
    public static BigDecimal read(BigDecimal quantity) {
        var read = quantity.scale() > READ ? quantity.setScale(READ, RoundingMode.HALF_UP) : quantity;
        var stripped = read.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** An amount in minor units, in which parts of units may stand, rounded half up to whole ones. */
    public static long rounded(BigDecimal amount) {
        return amount.setScale(SURE, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
