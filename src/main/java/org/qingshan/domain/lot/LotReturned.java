package org.qingshan.domain.lot;

import java.math.BigDecimal;

/**
 * So much was given back of a lot whose grower takes home what is left of it: that is his, too.
 *
 * @param quantity since he was told of the lot last
 */
public record LotReturned(long lotId, BigDecimal quantity) {}
