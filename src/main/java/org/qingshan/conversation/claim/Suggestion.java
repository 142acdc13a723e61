package org.qingshan.conversation.claim;

import java.math.BigDecimal;

/** What a doubtful text may have meant, for a button: always an amount that the offer can be sold in. */
public record Suggestion(String slot, BigDecimal quantity) {}
