package org.qingshan.domain.stream;

/** What a viewer sees of an item is different now: its price, whether it is on sale, whether there is any. */
public record LineupChanged(long itemId) {}
