package org.qingshan.conversation.turn;

import org.jspecify.annotations.Nullable;

/**
 * What is told to one person where many read.
 *
 * @param sort what became of it
 * @param text whom and what it concerns, in the language of the place
 * @param alone whether the person can be told nowhere else
 * @param topic in which of the place's talks; null for the general one
 */
public record PublicAnswer(
        Sort sort, String text, boolean alone, @Nullable String topic) {
    public enum Sort {
        KEPT,
        WAITING,
        REFUSED,
        /** Anything but what became of a claim. */
        SAID
    }
}
