package org.qingshan.domain.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody at whose page buyers pay by card, or by what else he takes. */
public interface CardPaying {

    /** Whether this shop's buyers can pay so. */
    boolean isOn(String shop);

    /**
     * Asks for a page to pay at. Calls the outside world, so never inside a lane. Asked the same again, it answers with the same page, so
     * that nobody pays twice because an answer was lost.
     */
    Answer open(Asked asked);

    /**
     * Nobody shall pay at this page any more. Calls the outside world, so never inside a lane.
     *
     * @return whether that is so; not where somebody has paid there, of which he will tell, nor where nobody knows
     */
    boolean close(String session);

    /**
     * @param code names the order to us when he tells of its payment
     * @param attempt which of the order's pages it is, from 1
     * @param order its number, which buyers read there
     * @param sum in minor units of the currency
     * @param until when the page closes
     * @param instead an earlier page by his name for it, which must be closed first; null for none
     */
    record Asked(
            String shop,
            String code,
            int attempt,
            int order,
            long sum,
            String currency,
            Instant until,
            @Nullable String instead) {}

    enum Outcome {
        OPENED,
        /** He will say the same again: what he was asked has to be asked anew. */
        REFUSED,
        /** The earlier page has been paid at, of which he will tell. */
        PAID_BEFORE,
        /** Nobody knows what became of it; it can be asked again. */
        UNKNOWN
    }

    /**
     * @param session his name of the page; empty unless it was opened
     * @param page its address
     */
    record Answer(Outcome outcome, String session, String page) {
        public static Answer none(Outcome outcome) {
            return new Answer(outcome, "", "");
        }
    }
}
