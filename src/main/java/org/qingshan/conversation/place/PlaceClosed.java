package org.qingshan.conversation.place;

/** Nothing is posted in a place any more, or all of it anew: whatever still stands there is to say that it is followed no longer. */
public record PlaceClosed(long placeId) {}
