package org.qingshan.outbox;

/**
 * Nobody knows whether a message was shown, and it is not sent again by itself. Fired after the commit, outside any transaction; it may
 * be missed if the program dies.
 *
 * @param ofCard whether it shows what is on sale
 */
public record FateUnknown(String shop, String channel, String address, boolean ofCard, long message) {}
