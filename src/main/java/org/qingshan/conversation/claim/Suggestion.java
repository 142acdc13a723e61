package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import org.qingshan.conversation.claim.Claim.Action;

/**
 * What a doubtful text may have meant, for a button: always an amount that the offer can be sold in.
 *
 * @param action what the button does with so much of it; zero is only given back
 */
public record Suggestion(String slot, BigDecimal quantity, Action action) {
    /** So much, or so much more. */
    public Suggestion(String slot, BigDecimal quantity) {
        this(slot, quantity, Action.ADD);
    }

    /** The same, so much in all. */
    public Suggestion inAll() {
        return new Suggestion(slot, quantity, Action.REPLACE);
    }
}
