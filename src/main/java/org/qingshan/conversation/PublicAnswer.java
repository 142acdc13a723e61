package org.qingshan.conversation;

/**
 * What is told to one person where many read.
 *
 * @param sort what became of it
 * @param text whom and what it concerns, in the language of the place
 * @param alone whether the person can be told nowhere else
 */
public record PublicAnswer(Sort sort, String text, boolean alone) {
    public enum Sort {
        KEPT,
        WAITING,
        REFUSED,
        /** Anything but what became of a claim. */
        SAID
    }
}
