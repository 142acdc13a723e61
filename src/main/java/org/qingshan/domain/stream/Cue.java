package org.qingshan.domain.stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a host has on the run sheet beside an item. No viewer ever sees it.
 *
 * @param place in the order of presenting, from 1; null where nobody has said
 * @param notes what to say; at most {@link #LONGEST} letters
 * @param floor the price not to go below without a second thought, in minor units; null for none
 */
@Embeddable
public record Cue(
        @Nullable Integer place,
        String notes,
        @Column(name = "price_floor") @Nullable Long floor) {
    public static final int LONGEST = 500;

    static final Cue NONE = new Cue(null, "", null);

    public Cue at(int newPlace) {
        return new Cue(newPlace, notes, floor);
    }

    public Cue saying(String newNotes, @Nullable Long newFloor) {
        return new Cue(place, newNotes, newFloor);
    }

    /** Whether a price is below the floor. */
    public boolean forbids(long price) {
        return floor != null && price < floor;
    }
}
