package org.qingshan.outbox;

/**
 * The chat that a message goes to.
 *
 * @param chatId our own key of the chat
 * @param channel the platform
 * @param address the platform's name of the chat
 */
public record Recipient(long chatId, String channel, String address) {}
