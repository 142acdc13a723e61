package org.qingshan.inbox;

/**
 * A message whose every effect is durable.
 *
 * @param id its number in the shop; replies to it carry this number
 * @param outcome one word for what came of it, as the handler named it
 * @param repeated it was a second copy and had no effect
 */
public record Taken(long id, String outcome, boolean repeated) {
    /** It was neither handled nor answered, and will not be: it came so that it could not even be apologised for. */
    static final String PUT_ASIDE = "put_aside";

    /** Whether its sender is still to be told that nothing came of it. */
    public boolean isPutAside() {
        return outcome.equals(PUT_ASIDE);
    }
}
