package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Tells who waits how far he has come. */
@Singleton
public class WaitingPlaces {
    private final LineFinding finding;

    WaitingPlaces(LineFinding finding) {
        this.finding = finding;
    }

    /** The present place, from 1, of each line of the parcel that waits, by the line's key. Asks the database. */
    public Map<Long, Integer> of(CustomerOrder order) {
        Map<Long, Integer> places = new HashMap<>();
        order.lines().stream()
                .filter(line -> line.state() == OrderLine.State.WAITING)
                .forEach(line -> places.put(line.id(), finding.placeOf(line)));
        return places;
    }
}
