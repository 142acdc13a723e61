package org.qingshan.domain.order;

/** Why an order cannot be paid by an invoice now. */
public enum InvoiceUnfit {
    /** It is not ordered, or not any more. */
    GONE,
    /** Nothing is due. */
    PAID,
    /** The buyer says that he has paid otherwise, which is still to be looked at. */
    PROVED,
    /** The money is on its way already. */
    UNDER_WAY,
    /** The courier will be paid. */
    ON_DELIVERY,
    /** Something else, or something more, is to be paid by now. */
    CHANGED
}
