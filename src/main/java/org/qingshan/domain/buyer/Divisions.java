package org.qingshan.domain.buyer;

import java.util.List;

/** The places within China that a parcel can go to, for whoever would rather choose than write. */
public interface Divisions {

    /**
     * A province, a city or a county.
     *
     * @param name the canonical one: 湖南省, 长沙市, 岳麓区
     * @param latin the same for a reader who knows no Chinese; empty where it is not known
     * @param within a province's cities, a city's counties; a few cities have none
     */
    record Place(String name, String latin, List<Place> within) {}

    /** The provinces, in the official order. A municipality is its own city. */
    List<Place> provinces();
}
