package org.qingshan.outbox;

/**
 * The platform does not show something of what is on sale, and will not however often it is asked. Fired after the commit, outside any
 * transaction; it may be missed if the program dies.
 */
public record CardRefused(String shop, String channel, String address, long message) {}
