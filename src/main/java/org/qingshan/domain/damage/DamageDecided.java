package org.qingshan.domain.damage;

/**
 * Somebody of the team has decided on a report, which its buyer is to be told.
 *
 * @param reopened it is looked at again
 */
public record DamageDecided(long reportId, boolean reopened) {}
