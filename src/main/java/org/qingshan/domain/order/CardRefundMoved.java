package org.qingshan.domain.order;

/**
 * Money is being given back by card, or could not be.
 *
 * @param sum in minor units
 * @param words why, in the words of who decided; empty for none
 */
public record CardRefundMoved(long buyerId, int orderNumber, long sum, Move how, String words) {
    public enum Move {
        ASKED,
        /** Who takes cards does not answer, or does not let us in; it is asked for further. */
        HANGS,
        /** It does not go back, or has come back. */
        FAILED,
        /** It has gone, though it was said to have failed. */
        GONE_AFTER_ALL
    }
}
