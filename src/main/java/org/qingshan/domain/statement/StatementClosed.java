package org.qingshan.domain.statement;

/** A grower's evening is reckoned up. */
public record StatementClosed(long statementId) {}
