package org.qingshan.outbox;

import java.util.List;

/**
 * Answers to taps came too late for the platform, or nobody knows whether they came: who tapped may have seen nothing. Fired after the
 * commit, outside any transaction; it may be missed if the program dies.
 *
 * @param address of the chat in which they tapped
 * @param messages the numbers of the answers
 */
public record ToastMissed(String shop, String channel, String address, List<Long> messages) {}
