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
    boolean hasSign() {
        return sign != ' ';
    }

    /** 两个: of anything, people too. */
    boolean isPieces() {
        return measure != null && measure.style() == Measure.Style.PIECE;
    }

    boolean isMinus() {
        return sign == '-';
    }

    /** A number and nothing else: it may be about anything. */
    boolean isBare() {
        return measure == null && !hasSign();
    }
}
