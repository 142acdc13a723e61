/**
 * Stripe, at whose pages buyers can pay by card; off unless the operator has an account there. Implements {@code domain.payment.CardPaying}
 * and hands what it is told to {@code domain.order.CardTaking}.
 */
@NullMarked
package org.qingshan.partner.stripe;

import org.jspecify.annotations.NullMarked;
