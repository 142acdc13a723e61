package org.qingshan.domain.inspection;

/** A sample of a lot was looked at; the inspection says what follows. */
public record LotJudged(long inspectionId) {}
