package org.qingshan.conversation.place;

/** Nobody knows whether a card or the list was shown in a place. */
public record CardDoubtful(long placeId, long message) {}
