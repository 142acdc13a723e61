package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;

/**
 * What a doubtful text may have meant, for a button: always an amount that the offer can be sold in.
 *
 * @param action what the button does with so much of it; zero is only given back
 * @param goes the slot of what is given back for it; {@link #WHATEVER} for what the person took last, null for nothing
 * @param less how much of that is given back; null for all of it
 */
public record Suggestion(
        String slot,
        BigDecimal quantity,
        Action action,
        @Nullable String goes,
        @Nullable BigDecimal less) {
    /** 换成腊肉: it does not say what goes. */
    public static final String WHATEVER = "";

    public Suggestion(String slot, BigDecimal quantity, Action action) {
        this(slot, quantity, action, null, null);
    }

    /** So much, or so much more. */
    public Suggestion(String slot, BigDecimal quantity) {
        this(slot, quantity, Action.ADD);
    }

    /** What doubtful words would do if they were clear. */
    public static Suggestion of(Claim claim) {
        return new Suggestion(claim.slot(), claim.quantity(), claim.action());
    }

    /** What it does if it is meant, but for what goes in exchange. */
    public Claim claim() {
        return new Claim(slot, action, quantity);
    }

    /** The same, so much in all. */
    public Suggestion inAll() {
        return new Suggestion(slot, quantity, Action.REPLACE);
    }

    /** The same, in exchange for all that the person has of the other; for nothing where that is null. */
    public Suggestion insteadOf(@Nullable String other) {
        return new Suggestion(slot, quantity, action, other, null);
    }

    /** The same, in exchange for so much of the other. */
    public Suggestion insteadOf(String other, BigDecimal less) {
        return new Suggestion(slot, quantity, action, other, less);
    }
}
