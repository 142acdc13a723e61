package org.qingshan.conversation;

import java.util.List;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.inbox.Origin;

/**
 * Somebody said something that could not be placed.
 *
 * @param message its number
 * @param offers what was on sale then
 */
record NotUnderstood(String shop, long message, Origin origin, String text, List<Offer> offers) {}
