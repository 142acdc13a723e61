package org.qingshan.outbox;

/**
 * The platform calls a chat by another name from now on. What was queued for it goes there. Fired after the commit, outside any
 * transaction; it may be missed if the program dies.
 */
public record ChatMoved(String shop, String channel, String address, String now) {}
