package org.qingshan.inbox;

import java.util.List;

/**
 * A shop in which people say things of which nothing remains.
 *
 * <p>Guaranteed: messages are decided as everybody's are, by the same rules, on the shop as it is now; nobody outside of the trial
 * sees anything of it, is told of it, or waits for it longer than it lasts. Not guaranteed: that it comes to its end. Where a row
 * that it needs is being changed by somebody else it fails, and may be begun anew.
 */
@FunctionalInterface
public interface Trial {
    /** Decides the messages one after the other, all as if they had been said now. */
    List<Tried> say(List<IncomingMessage> messages);
}
