package org.qingshan.conversation;

import java.util.List;

/**
 * A grower does not want to sell what is left, and takes it home.
 *
 * @param person who speaks for the grower, by our key
 * @param name the grower's; may be empty
 * @param lots by our keys, those of which something is left
 */
public record GrowerStops(long person, String name, List<Long> lots) {}
