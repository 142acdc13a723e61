package org.qingshan.conversation;

/**
 * A grower has sent her voice, which nobody has heard yet.
 *
 * @param person who speaks for the grower, by our key
 * @param name the grower's; may be empty
 */
public record GrowerSpoke(long person, String name) {}
