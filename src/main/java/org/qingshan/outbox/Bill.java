package org.qingshan.outbox;

/**
 * What somebody is asked to pay in his chat.
 *
 * @param title at most 32 characters
 * @param label of the sum
 * @param payload by which the platform names it when it is paid, at most 128 bytes; shown to nobody
 * @param sum in minor units
 * @param currency by ISO 4217
 */
public record Bill(String title, String label, String payload, long sum, String currency) {}
