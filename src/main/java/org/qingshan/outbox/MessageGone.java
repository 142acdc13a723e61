package org.qingshan.outbox;

/**
 * Somebody has taken away what was shown in a chat, or it cannot be changed there any more. Fired after the commit, outside any
 * transaction, once for each change that found it gone; it may be missed if the program dies.
 *
 * @param message what was shown, by its number in the outbox
 */
public record MessageGone(String shop, String channel, String address, long message) {}
