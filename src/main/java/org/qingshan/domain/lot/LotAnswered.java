package org.qingshan.domain.lot;

/** The team has told a grower whether it wants what he can bring. */
public record LotAnswered(long lotId) {}
