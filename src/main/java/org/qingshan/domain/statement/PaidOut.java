package org.qingshan.domain.statement;

/** A grower has got money. */
public record PaidOut(long payoutId) {}
