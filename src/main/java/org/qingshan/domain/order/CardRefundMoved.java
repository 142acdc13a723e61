package org.qingshan.domain.order;

import org.qingshan.domain.payment.CardRefund;

/**
 * Money is being given back by card, or could not be.
 *
 * @param sum in minor units
 * @param words why, in the words of who decided; empty for none
 */
public record CardRefundMoved(long buyerId, int orderNumber, long sum, CardRefund.State state, String words) {}
