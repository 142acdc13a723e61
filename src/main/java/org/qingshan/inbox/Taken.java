package org.qingshan.inbox;

/**
 * A message whose every effect is durable.
 *
 * @param id its number in the shop; replies to it carry this number
 * @param outcome one word for what came of it, as the handler named it
 * @param repeated it was a second copy and had no effect
 */
public record Taken(long id, String outcome, boolean repeated) {}
