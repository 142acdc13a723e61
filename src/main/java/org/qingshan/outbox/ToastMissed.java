package org.qingshan.outbox;

/**
 * The answer to a tap came too late for the platform, or nobody knows whether it came: who tapped may have seen nothing. Fired after the
 * commit, outside any transaction; it may be missed if the program dies.
 *
 * @param address of the chat in which it was tapped
 * @param message the number of the answer
 */
public record ToastMissed(String shop, String channel, String address, long message) {}
