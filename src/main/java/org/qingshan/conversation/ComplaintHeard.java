package org.qingshan.conversation;

/**
 * Somebody complains, in words that wait for the host.
 *
 * @param person by our key
 * @param words without phone numbers
 */
public record ComplaintHeard(long person, String words) {}
