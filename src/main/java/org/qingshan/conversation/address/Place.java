package org.qingshan.conversation.address;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;

/**
 * What a line says about the divisions.
 *
 * @param deepest the smallest division that is certain, null if none is
 * @param county a county's name that several cities have
 * @param named the stretches in which the divisions are named
 * @param strong more than one short name speaks for it
 */
record Place(
        @Nullable Division deepest,
        @Nullable String county,
        Set<Part> doubtful,
        List<Span> named,
        boolean strong,
        boolean latin) {

    static final Place NONE = new Place(null, null, Set.of(), List.of(), false, false);

    static final Set<Part> ALL_PARTS = Set.copyOf(EnumSet.of(Part.PROVINCE, Part.CITY, Part.COUNTY));

    boolean isNone() {
        return deepest == null && county == null;
    }

    @Nullable
    String provinceName() {
        return nameAt(Level.PROVINCE);
    }

    /** The city; where the province has only one, or is one, that city even if it was not named. */
    @Nullable
    String cityName() {
        String name = nameAt(Level.CITY);
        if (name == null && deepest != null) {
            List<Division> cities = DivisionTree.get().childrenOf(deepest);
            return cities.size() == 1 ? cities.get(0).name() : null;
        }
        return name;
    }

    @Nullable
    String countyName() {
        return county != null ? county : nameAt(Level.COUNTY);
    }

    Place doubting(Set<Part> parts) {
        return new Place(deepest, county, parts, named, strong, latin);
    }

    private @Nullable String nameAt(Level level) {
        Division division = deepest == null ? null : deepest.at(level);
        return division == null ? null : division.name();
    }
}
