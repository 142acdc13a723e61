package org.qingshan.domain.rescue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Role;

/**
 * The messages that the bot could not place, for somebody to make an order of, to answer, to leave.
 *
 * <p>Reads want a reading of the shop, the rest its lane. The same words, said by many, are one entry: an answer is told to all of
 * them, an order is one person's.
 */
public interface Rescue {

    /**
     * An entry.
     *
     * @param id the number of its newest message
     * @param times how often it was said
     * @param name who said it last; empty if unknown
     * @param role what that person does for the shop; null for a buyer
     */
    record Said(
            long id,
            String words,
            int times,
            Instant at,
            String name,
            @Nullable Role role) {}

    /**
     * The chat that something was said in.
     *
     * @param channel the platform
     * @param address the platform's name of the chat
     * @param name what the person is called there
     * @param tries how many orders for the person were over before, come to nothing or taken back
     * @param open whether it still waits for somebody
     */
    record Place(String channel, String address, String name, int tries, boolean open) {}

    /**
     * @param count how many entries {@link #open} has
     * @param messages how many messages are open, also those that {@link #open} leaves out
     * @param newest the number of the newest message; 0 where nothing is open
     */
    record Waiting(long count, long messages, long newest) {}

    /** What is open, the newest first. */
    List<Said> open();

    /** By which it is known whether {@link #open} is another than before. */
    Waiting waiting();

    /** Where a message was said, also when it is open no more; empty if there is no such message. */
    Optional<Place> placeOf(long id);

    /**
     * What was answered.
     *
     * @param people how many are told
     * @param messages what was in the entry, for {@link #takeBack}
     */
    record Told(int people, List<Long> messages) {}

    /**
     * Tells everyone who said the same.
     *
     * @return empty where the entry is open no more
     */
    Optional<Told> answer(long id, String words, String actor);

    /**
     * Takes an answer back, and opens again what it answered. What waits to be sent never is; where it may have been read, it says from
     * then on that it was taken back.
     *
     * @return how many people may have read it; empty where none of these is answered any more
     */
    Optional<Integer> takeBack(Collection<Long> answered, String actor);

    /** Leaves the entries that are open still. Returns the messages that were in them, for {@link #reopen}. */
    List<Long> ignore(Collection<Long> ids, String actor);

    /** One message is dealt with: an order was made of it. */
    void settle(long id, String actor);

    /** Nothing could be ordered for whoever said it; the next try is another one. */
    void failed(long id);

    /** Brings back what was left or settled. Returns whether there was any of it. */
    boolean reopen(Collection<Long> ids, String actor);
}
