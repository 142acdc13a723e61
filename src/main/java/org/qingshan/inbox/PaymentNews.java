package org.qingshan.inbox;

/** What a platform says of money in a chat, in the terms of no platform. It has happened, whatever anybody thinks of it. */
public sealed interface PaymentNews {

    /** Whether it is told in a place, and nobody is seen who has done it; then the place stands for the person. */
    default boolean isOfPlace() {
        return false;
    }

    /**
     * A payment.
     *
     * @param payload of the invoice that was paid
     * @param sum in minor units
     * @param charge the platform's name of the payment
     * @param providerCharge the payment provider's name of it; empty where nobody told
     */
    record Money(String payload, long sum, String currency, String charge, String providerCharge) {}

    /** @param isOfPlace as {@link PaymentNews#isOfPlace} has it */
    record Paid(Money money, boolean isOfPlace) implements PaymentNews {}

    /**
     * The platform has given it back.
     *
     * @param isOfPlace as {@link PaymentNews#isOfPlace} has it
     */
    record Returned(Money money, boolean isOfPlace) implements PaymentNews {}

    /** Why an invoice is not shown. */
    enum Why {
        /** It asks for less or more than the platform lets anybody pay. */
        SUM,
        /** The platform knows no payments in this currency. */
        CURRENCY,
        /** The payment provider, or its token, is no good. */
        PROVIDER
    }

    /** The platform does not show an invoice, and never will. */
    record NotShown(String payload, Why why) implements PaymentNews {}
}
