package org.qingshan.domain.order;

/**
 * The platform does not show an invoice, which only the shop can put right.
 *
 * @param ofCurrency because it knows no payments in the shop's currency; else because the payment provider or its token is no good
 */
public record InvoiceRefused(int orderNumber, boolean ofCurrency, String currency) {}
