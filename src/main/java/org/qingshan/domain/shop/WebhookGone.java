package org.qingshan.domain.shop;

/**
 * An address of the shop's own says that it is gone for good, and is told nothing more.
 *
 * @param url without what only the two of them may know
 */
public record WebhookGone(String url) {}
