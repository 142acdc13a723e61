package org.qingshan.conversation.claim;

import java.math.BigDecimal;

/**
 * One thing a viewer said he wants.
 *
 * @param slot as the offer spells it
 * @param quantity in the offer's unit, positive, a multiple of its step, without trailing zeros; for {@link
 *     Action#CANCEL} zero, or that much at the most (那两箱不要了)
 */
public record Claim(String slot, Action action, BigDecimal quantity) {
    public enum Action {
        /** So much, or so much more; what a second one means is the shop's rule. */
        ADD,
        REDUCE,
        /** So much in all, whatever was claimed before. */
        REPLACE,
        /** None of it any more. */
        CANCEL
    }
}
