package org.qingshan.domain.stream;

/** The host presents an item: its card goes to everyone and {@code +1} means it. */
public record CardPushed(long itemId) {}
