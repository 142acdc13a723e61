package org.qingshan.domain.lot;

/** A grower says that a lot that was announced will not come. */
public record LotTakenBack(long lotId) {}
