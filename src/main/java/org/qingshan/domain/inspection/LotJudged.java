package org.qingshan.domain.inspection;

import java.math.BigDecimal;

/**
 * What was found in a lot's sample has been judged.
 *
 * @param inLots what is left now of all lots of its product that may be sold, in the product's unit
 */
public record LotJudged(long inspectionId, BigDecimal inLots) {}
