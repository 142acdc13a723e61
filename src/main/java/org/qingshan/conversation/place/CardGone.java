package org.qingshan.conversation.place;

/** Somebody has taken away what was shown in a place. */
public record CardGone(long placeId, long message) {}
