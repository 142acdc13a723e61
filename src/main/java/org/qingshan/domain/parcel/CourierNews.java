package org.qingshan.domain.parcel;

import java.time.Instant;

/**
 * What a courier has told of a parcel.
 *
 * @param words the courier's own, empty for none
 * @param at when it happened, as far as the courier tells; else when it was told
 */
public record CourierNews(String waybill, Step step, String words, Instant at) {
    /** How far it is. */
    public enum Step {
        COLLECTED,
        MOVING,
        DELIVERING,
        ARRIVED,
        /** Something is wrong; the courier's words say what. */
        TROUBLE,
        /** It comes back, or was not taken. */
        BACK
    }
}
