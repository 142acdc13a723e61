package org.qingshan.outbox;

/**
 * What somebody has sent holds a secret and shall not stay in the chat. Fired after the commit; where the platform lets nobody
 * take it away, it stays.
 *
 * @param ref the platform's name of the message
 */
public record MessageSpent(String shop, String channel, String address, String ref) {}
