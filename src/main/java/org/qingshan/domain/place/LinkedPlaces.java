package org.qingshan.domain.place;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The channels and groups that a shop is linked to: cards go there, and what is said there orders.
 *
 * <p>Reads want a reading of the shop, the rest its lane.
 */
public interface LinkedPlaces {

    /** What the bot may not do in a place, and needs to. */
    enum Missing {
        READING,
        POSTING,
        EDITING,
        PINNING
    }

    /**
     * A place.
     *
     * @param title what people call it; empty while nobody knows
     * @param isThere whether the bot is in it
     * @param channel the title of the channel whose posts are commented on here; null for none
     * @param isServed whether the shop has a bot that works; while it has none nobody can tell where it is and what it may do
     */
    record Linked(
            long id,
            String title,
            boolean isChannel,
            boolean isThere,
            List<Missing> missing,
            @Nullable String channel,
            boolean isServed) {}

    /** In the order of linking. */
    List<Linked> all(String shop);

    /** The address that asks which group, or which channel, the bot shall come into; empty while the bot's name is not known. */
    Optional<String> door(String shop, boolean toChannel);

    /** Finds out anew what is missing; it is seen a moment later. Returns whether the place is linked. */
    boolean check(long id);

    /** Nothing is posted there any more. Returns whether it was linked. */
    boolean unlink(long id, String actor);
}
