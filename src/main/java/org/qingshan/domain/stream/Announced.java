package org.qingshan.domain.stream;

/** The host says something to everyone who follows the stream. */
public record Announced(long streamId, String words) {}
