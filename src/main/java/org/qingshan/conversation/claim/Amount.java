package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * So much of something, as typed.
 *
 * @param sign '+', '-' or '×' if one was typed, else a space
 * @param digits the number was typed in digits
 */
record Amount(BigDecimal number, @Nullable Measure measure, char sign, boolean digits) {
    private static final BigDecimal LEAST_PRICE = BigDecimal.valueOf(5);

    boolean hasSign() {
        return sign != ' ';
    }

    /** 两个: of anything, people too. */
    boolean isPieces() {
        return measure != null && measure.style() == Measure.Style.PIECE;
    }

    /** 两份: of whatever is offered. */
    boolean isGeneric() {
        return measure != null && measure.isGeneric();
    }

    /** 29.9: too broken a number for anything that is sold. */
    boolean isPrice() {
        return isBare() && digits && number.stripTrailingZeros().scale() > 0 && number.compareTo(LEAST_PRICE) > 0;
    }

    /** 58, 29.9: beside another amount, what it costs. */
    boolean isLikelyPrice() {
        return isBare() && digits && (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.TEN) > 0);
    }

    /** 一盘: what it is put into. */
    boolean isVessel() {
        return measure != null && measure.isVessel();
    }

    boolean isMinus() {
        return sign == '-';
    }

    /** A number and nothing else: it may be about anything. */
    boolean isBare() {
        return measure == null && !hasSign();
    }
}
