package org.qingshan.outbox;

/**
 * The bot of a shop is another one, or none, or is run otherwise. Fired after the commit, on the replica that did it; it may be missed if the
 * program dies, and the channel looks by itself from time to time.
 */
public record BotsChanged(String shop) {}
