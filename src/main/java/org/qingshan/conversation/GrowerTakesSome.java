package org.qingshan.conversation;

import java.util.List;

/**
 * A grower says that she takes home a part of her goods: the team sees to it that so much less is sold.
 *
 * @param person who speaks for the grower, by our key
 * @param name the grower's; may be empty
 * @param lots by our keys, those that it may be of
 * @param amount as it was said
 */
public record GrowerTakesSome(long person, String name, List<Long> lots, String amount) {}
