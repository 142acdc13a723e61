package org.qingshan.domain.stream;

import java.util.List;

/** How much is left of these items is another number than the one that was shown last. */
public record StockMoved(List<Long> itemIds) {}
