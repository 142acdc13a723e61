package org.qingshan.conversation;

import org.qingshan.conversation.turn.Turn;

/** Hears what a platform says of groups and channels. */
public interface PlaceHearing {
    void hear(Turn turn);

    /** Somebody can no longer be written to in his own chat, or the shop in a place. */
    void left(Turn turn);

    /** Whether it was said where the team does not sell any more. */
    boolean isUnlinked(Turn turn);
}
