package org.qingshan.conversation.place;

/** A place was linked, or has got another name of the platform's: whatever is on sale is to be shown there from the beginning. */
public record PlaceOpened(long placeId) {}
