package org.qingshan.domain.stream;

/** A stream is live. */
public record StreamStarted(long streamId) {}
