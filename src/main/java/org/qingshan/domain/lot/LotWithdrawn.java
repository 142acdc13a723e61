package org.qingshan.domain.lot;

/**
 * What is left of a lot is sold no more, for its grower takes it home.
 *
 * @param by who of the team saw to it, by our own key
 */
public record LotWithdrawn(long lotId, String by) {}
