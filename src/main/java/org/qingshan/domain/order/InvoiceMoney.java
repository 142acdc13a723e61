package org.qingshan.domain.order;

/**
 * Money moved in a chat or by card otherwise than anybody meant, so that the team must look.
 *
 * @param orderNumber 0 where nobody knows which order it is for
 * @param sum in minor units of its currency
 * @param charge the name of the payment, as the platform or who takes cards knows it
 */
public record InvoiceMoney(Way way, Fate fate, int orderNumber, long sum, String currency, String charge) {
    public enum Way {
        CHAT,
        CARD
    }

    public enum Fate {
        /** More than was due is there now. */
        TOO_MUCH,
        /** The order is not to be sent any more. */
        GONE,
        /** Nobody knows what it is for; or, by card, what it is worth: it is of another currency than the shop's. */
        UNPLACED,
        /** The platform has given it back, which is booked by now. */
        RETURNED,
        /** The same, where somebody of the team has booked it before, or nothing is left that could go back. */
        RETURNED_BEFORE
    }
}
