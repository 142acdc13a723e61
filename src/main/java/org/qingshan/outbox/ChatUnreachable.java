package org.qingshan.outbox;

/**
 * The platform says that a chat cannot be written to any more. Whatever was queued for it has been aborted. Fired after the
 * commit, outside any transaction, once for each refused message; it may be missed if the program dies.
 */
public record ChatUnreachable(String shop, String channel, String address) {}
