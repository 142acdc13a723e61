package org.qingshan.domain.lot;

/**
 * A lot was pulled from sale.
 *
 * @param reason in the words of who did it
 */
public record LotRecalled(long lotId, String reason) {}
