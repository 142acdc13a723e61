package org.qingshan.conversation;

/** Hears what a platform says of groups and channels. */
public interface PlaceHearing {
    void hear(Turn turn);
}
