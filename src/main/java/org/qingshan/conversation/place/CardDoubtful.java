package org.qingshan.conversation.place;

/**
 * What was to be shown in a place may not stand there.
 *
 * @param isRefused it surely does not; else nobody knows
 */
public record CardDoubtful(long placeId, long message, boolean isRefused) {}
