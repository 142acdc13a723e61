package org.qingshan.domain.damage;

/** A buyer has reported something spoilt, which the team is to look at. */
public record DamageReported(long reportId) {}
