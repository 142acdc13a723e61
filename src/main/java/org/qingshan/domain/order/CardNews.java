package org.qingshan.domain.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What who takes cards for a shop tells of a payment.
 *
 * @param event its name, by which what is told again is recognised
 * @param code of the checkout
 * @param at when he has made this news
 * @param session the page that was paid at; of a refund our code, where we asked for it, else his name of it; empty where all of them are told
 * @param intent the payment; empty where it is not said
 * @param sum in minor units of the currency: what came, or what of it has gone back by now, all in all
 * @param currency the code of ISO 4217, in capitals
 * @param begun when the refund was made that it is about; null where it is about none, or that is not said
 */
public record CardNews(
        String event,
        Instant at,
        Kind kind,
        String code,
        String session,
        String intent,
        long sum,
        String currency,
        @Nullable Instant begun) {
    public enum Kind {
        PAID,
        /** The buyer has done what he can; the money is on its way. */
        PENDING,
        /** The money that was on its way does not come. */
        FAILED,
        /** Nobody has paid while the page was open. */
        EXPIRED,
        REFUNDED,
        /** A refund has gone back. */
        REFUND_DONE,
        /** One has not, or has come back. */
        REFUND_FAILED
    }
}
