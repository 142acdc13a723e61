package org.qingshan.domain.order;

/**
 * Somebody of the team has settled something about the money of an order, which its buyer is to be told.
 *
 * @param sum what came or went back, in minor units; 0 where nothing did
 * @param due what the buyer has yet to pay
 * @param surplus what he has paid too much
 * @param gone whether nothing of the order is the buyer's any more
 * @param words why, in the words of who decided; empty for none
 */
public record PaymentChecked(
        long buyerId, int orderNumber, Outcome outcome, long sum, long due, long surplus, boolean gone, String words) {
    public enum Outcome {
        RECEIVED,
        REJECTED,
        REFUNDED
    }
}
