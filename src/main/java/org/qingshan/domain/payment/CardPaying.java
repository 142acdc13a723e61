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
     * Nobody shall pay at this page any more; where somebody has, it is said how that stands. Calls the outside world, so never inside a
     * lane. Asked again, it does nothing more.
     */
    Page close(String session);

    /** What has become of a page. */
    enum Fate {
        /** Nobody has paid there, and nobody can any more. */
        CLOSED,
        PAID,
        /** The buyer has done what he can; the money is on its way. */
        UNDER_WAY,
        /** The money that was on its way does not come. */
        FAILED,
        /** Nobody knows; it can be asked again. */
        UNKNOWN
    }

    /**
     * @param sum what was paid, or is on its way, in minor units of the currency; 0 where there is nothing
     * @param currency the code of ISO 4217, in capitals
     * @param intent the payment, as he calls it; empty where he does not say
     */
    record Page(Fate fate, long sum, String currency, String intent) {
        public static Page none(Fate fate) {
            return new Page(fate, 0, "", "");
        }
    }

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
        /** The earlier page has been paid at. */
        PAID_BEFORE,
        /** Nobody knows what became of it; it can be asked again. */
        UNKNOWN
    }

    /**
     * @param session his name of the page; empty unless it was opened
     * @param page its address
     * @param earlier what has become of the earlier page; null where there was none, or it is closed
     */
    record Answer(
            Outcome outcome,
            String session,
            String page,
            @Nullable Page earlier) {
        public static Answer none(Outcome outcome) {
            return new Answer(outcome, "", "", null);
        }

        /** The earlier page has been paid at. */
        public static Answer paidBefore(Page earlier) {
            return new Answer(Outcome.PAID_BEFORE, "", "", earlier);
        }
    }
}
