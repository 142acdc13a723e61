package org.qingshan.domain.lot;

/** All that is good of a lot has been sold, for the first time. */
public record LotSoldOut(long lotId) {}
