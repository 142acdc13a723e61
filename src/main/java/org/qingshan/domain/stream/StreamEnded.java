package org.qingshan.domain.stream;

/** A stream is over. */
public record StreamEnded(long streamId) {}
