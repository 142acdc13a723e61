package org.qingshan.inbox;

import java.util.Optional;

/**
 * Asked just before somebody's money is taken in a chat. Implemented by the conversation.
 *
 * <p>It waits for no batch and no lane, and changes nothing: what becomes of the order between its answer and the payment is the
 * business of whoever takes the payment.
 */
public interface CheckoutGate {

    /**
     * What somebody is about to pay.
     *
     * @param payer he, in his chat
     * @param payload of the invoice
     * @param sum in minor units
     */
    record Checkout(String shop, Origin payer, String payload, long sum, String currency) {}

    /** Why he must not, in a sentence of his language that says what to do; empty where he may. Reads; throws where it cannot. */
    Optional<String> refusal(Checkout checkout);

    /** The sentence where nobody can be asked now. Reads nothing. */
    String notNow(Origin payer);
}
