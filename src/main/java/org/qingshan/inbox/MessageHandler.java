package org.qingshan.inbox;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Decides what messages mean. Called inside the shop's lane; everything it does belongs to the same transaction.
 *
 * <p>It must have no effect outside the database. It may be called again with the same messages after a failure, when nothing
 * of the first call has remained.
 */
public interface MessageHandler {

    /**
     * Decides new messages of one shop in the given order, and names each one's outcome.
     *
     * @param enough told after each how many have been decided: whether the rest is to be left for another batch
     * @return how many have been decided, the first ones; of the others nothing remains
     */
    int decide(List<InboxEntry> messages, IntPredicate enough);

    /** Tells the sender that his message could not be handled. Nothing else of the message has had an effect. */
    void apologise(InboxEntry message);

    /** What the sender of a message that was decided was answered, in order. */
    List<Tried.Answer> answersTo(long message);
}
