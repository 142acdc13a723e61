package org.qingshan.domain.payment;

/** Somebody who gives back by card what came by card. */
public interface CardRefunding {

    /**
     * Asks him to. Calls the outside world, so never inside a lane. Asked the same again within a day, nothing goes back a second time, and
     * he answers as before.
     */
    Outcome refund(Asked asked);

    /**
     * @param checkout names the order to us when he tells what became of it
     * @param code names this refund
     * @param intent the payment, as he calls it
     * @param sum in minor units of the currency
     * @param onlyLook whether it is only to be said what became of it: he may have forgotten that he was asked
     */
    record Asked(
            String shop, String checkout, String code, String intent, long sum, String currency, boolean onlyLook) {}

    enum Outcome {
        SUCCEEDED,
        /** It is on its way; he will tell. */
        PENDING,
        /** It does not go back. */
        FAILED,
        /** He was only to look, and knows of none. */
        NONE,
        /** Nobody knows; it can be asked again. */
        UNKNOWN,
        /** He does not let us in; it can be asked again when somebody has seen to that. */
        BARRED
    }
}
