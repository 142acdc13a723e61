package org.qingshan.outbox;

/**
 * Somebody wants to know how the bot stands in a place. Fired after the commit; the channel finds out and tells it to the inbox. It may be
 * missed if the program dies, and can be asked again.
 */
public record PlaceAsked(String shop, String channel, String address) {}
