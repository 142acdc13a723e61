package org.qingshan.domain.order;

import java.util.List;

/**
 * Somebody of the team has settled something about the money of an order, or of all that one payment was said to be for, which the buyer is to be told once.
 *
 * @param orderNumbers the one that was looked at ahead
 * @param sum what came or went back, in minor units; 0 where nothing did
 * @param due what the buyer has yet to pay
 * @param surplus what he has paid too much
 * @param gone whether nothing of them is the buyer's any more
 * @param words why, in the words of who decided; empty for none
 */
public record PaymentChecked(
        long buyerId,
        List<Integer> orderNumbers,
        Outcome outcome,
        long sum,
        long due,
        long surplus,
        boolean gone,
        String words) {
    public enum Outcome {
        RECEIVED,
        REJECTED,
        /** It was noted to have come, and had not. */
        MISTAKEN,
        REFUNDED
    }
}
