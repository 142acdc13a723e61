package org.qingshan.conversation.address;

import java.util.List;

/**
 * A province, city or county with what lies in it, as somebody chooses it from a list.
 *
 * @param name the canonical one
 * @param latin in Latin letters; empty where that is not known, and of a province, which has a name of its own in English
 * @param within a province's cities, a city's counties; a few cities have none
 */
public record Region(String name, String latin, List<Region> within) {

    static Region of(Division division) {
        return new Region(
                division.name(),
                division.parent() == null ? "" : LatinPlace.name(division),
                DivisionTree.get().childrenOf(division).stream().map(Region::of).toList());
    }
}
