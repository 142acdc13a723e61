package org.qingshan.conversation;

import java.util.List;

/**
 * A grower who wanted to take home what is left wants it sold after all.
 *
 * @param person who speaks for the grower, by our key
 * @param name the grower's; may be empty
 * @param lots by our keys, those of which something is left
 */
public record GrowerSellsOn(long person, String name, List<Long> lots) {}
