package org.qingshan.domain.lot;

import org.jspecify.annotations.Nullable;

/**
 * A lot was somebody else's than was written down.
 *
 * @param before whose it was said to be, by our own key; null where nobody was named
 */
public record LotAscribed(long lotId, @Nullable Long before) {}
