package org.qingshan.outbox;

/**
 * The right to send a shop's messages on a channel, as named in every statement that changes one.
 *
 * @param lease the name of the lease
 * @param token the number of our turn; rows are touched only while it is the last one given
 */
record Route(String shop, String channel, String lease, long token) {}
