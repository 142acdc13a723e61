package org.qingshan.domain.lot;

import java.math.BigDecimal;

/** A grower has taken home so much of a lot; the rest is hers to sell as before. */
public record LotTakenHome(long lotId, BigDecimal quantity) {}
