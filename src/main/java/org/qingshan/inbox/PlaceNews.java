package org.qingshan.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a platform says of a place where many read, in the terms of no platform: how the bot stands there, and what becomes of it.
 */
public sealed interface PlaceNews {

    enum Sort {
        /** Many talk. */
        GROUP,
        /** Few post and many read. */
        CHANNEL
    }

    /**
     * What the bot may do.
     *
     * @param reads it is told whatever is said there
     * @param edits it may change what it has posted
     */
    record Rights(boolean reads, boolean posts, boolean edits, boolean pins) {
        public static final Rights NONE = new Rights(false, false, false, false);
    }

    /**
     * How the bot stands there now. Where a person has changed it the message is that person's.
     *
     * @param wasIn whether it was there before; also where nobody knows
     * @param partner of a channel where its posts are commented on, of such a group the channel; null where nobody has said
     */
    record Standing(
            Sort sort,
            String title,
            boolean wasIn,
            boolean isIn,
            Rights rights,
            @Nullable String partner) implements PlaceNews {
        public Standing(Sort sort, String title, boolean wasIn, boolean isIn, Rights rights) {
            this(sort, title, wasIn, isIn, rights, null);
        }
    }

    record Renamed(String title) implements PlaceNews {}

    /** The place goes by another name of the platform's from now on; messages in it have new names too. */
    record Moved(String address) implements PlaceNews {}

    /**
     * What was posted in a channel is shown here for people to comment on.
     *
     * @param channel the platform's name of the channel
     * @param ref the platform's name of the post there
     * @param copy the platform's name of what is shown here
     */
    record Copied(String channel, String ref, String copy) implements PlaceNews {}

    /** Nobody knows whether a message to it was shown; it is not sent again by itself. By its number in the outbox. */
    record Doubtful(long message) implements PlaceNews {}

    /** The platform does not let the bot show a message there. By its number in the outbox. */
    record Refused(long message) implements PlaceNews {}

    /** Who tapped a button there may not have seen what was answered to him alone. By the numbers of the answers in the outbox. */
    record Missed(List<Long> messages) implements PlaceNews {}

    /** Somebody has taken away what was shown there. By its number in the outbox. */
    record Gone(long message) implements PlaceNews {}

    /**
     * The shop speaks by a bot that, as far as anybody has noted, has not shown what stands there, and could change nothing of it.
     *
     * @param bot the platform's name of the bot
     * @param standing how it stands there; null where it is not there
     */
    record AnotherBot(String bot, @Nullable Standing standing) implements PlaceNews {}

    /**
     * An administrator who hides his name, or somebody in the name of a channel of his own, has said something: the platform tells of the place
     * alone, or of that channel, and nobody can tell who it was.
     *
     * @param topic the platform's name of the one of several talks in which it was said; null for the general one
     * @param ref the platform's name of what was said
     * @param isChannel whether it was said in the name of a channel
     */
    record Hidden(String words, @Nullable String topic, String ref, boolean isChannel) implements PlaceNews {}

    /** It cannot be written to any more. */
    record Lost() implements PlaceNews {}
}
