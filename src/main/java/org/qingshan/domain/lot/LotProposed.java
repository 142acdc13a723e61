package org.qingshan.domain.lot;

/** A grower says that he can bring a lot; the team is asked whether it wants it. */
public record LotProposed(long lotId) {}
