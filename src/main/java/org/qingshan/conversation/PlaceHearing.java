package org.qingshan.conversation;

/** Hears what a platform says of groups and channels. */
public interface PlaceHearing {
    void hear(Turn turn);

    /** Whether it was said where the team does not sell any more. */
    boolean isUnlinked(Turn turn);
}
