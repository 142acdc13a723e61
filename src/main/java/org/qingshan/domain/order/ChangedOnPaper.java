package org.qingshan.domain.order;

/**
 * An order is not any more what its label, or a courier's file, says of it.
 *
 * @param how what has changed
 */
public record ChangedOnPaper(CustomerOrder order, How how) {
    /** Of several the one that matters most. */
    public enum How {
        CANCELLED,
        /** It was cancelled, and is not any more. */
        TAKEN_ANEW,
        /** It goes elsewhere. */
        REDIRECTED,
        /** There is more or less in it. */
        CONTENTS
    }
}
