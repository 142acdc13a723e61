package org.qingshan.conversation.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;

/**
 * In which county a town or a part of a city lies that only one county of the city has: 大理 下关镇 is in 大理市. So do districts that were, zones
 * and markets (天津 塘沽, 洪江区, 义乌国际商贸城).
 */
final class Towns {
    /** Raised or not, it keeps its name: 下关镇 is 下关街道 today. */
    private static final Pattern TOWN = Pattern.compile("^(\\p{IsHan}{2,4}?)(?:街道|镇(?!政府)|乡)");

    private static final Pattern TOWN_ENDS = Pattern.compile("街道|[镇乡港]|码头|口岸|新区|村|渔港");

    private Towns() {}

    /** Read on first use: most addresses name their county. */
    private static final class Loaded {
        /** The county's code by the city's, followed by the town's name. */
        static final Map<String, String> COUNTIES = new HashMap<>();

        /** The county's code by the area's whole name. */
        static final Map<String, String> AREAS = new HashMap<>();

        static {
            rows("towns.csv").forEach(row -> learn(row[0], row[1].split(" ")));
            rows("areas.csv").forEach(row -> List.of(row[1].split(" ")).forEach(area -> AREAS.put(area, row[0])));
        }

        private static Stream<String[]> rows(String file) {
            return PackagedText.lines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2));
        }

        private static void learn(String county, String[] towns) {
            var found = DivisionTree.get().coded(county);
            if (found != null && found.parent() != null) {
                for (var town : towns) {
                    COUNTIES.put(found.parent().code() + town, county);
                }
            }
        }
    }

    /** Whether a town of this county is named there: the 海安 of 徐闻 海安港. */
    static boolean beginsAt(CharSequence view, int start, Division county) {
        var parent = county.parent();
        if (parent == null) {
            return false;
        }
        for (int length = 2; length <= 4 && start + length <= view.length(); length++) {
            var name = view.subSequence(start, start + length).toString();
            if (county.code().equals(Loaded.COUNTIES.get(parent.code() + name))
                    && TOWN_ENDS
                            .matcher(view)
                            .region(start + length, view.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The place with the county of the town that the detail begins with; unchanged where a county is known or anything is in doubt. */
    static Place withCounty(Place place, String detail) {
        var folded = Folding.fold(detail);
        var county = ofTown(place, folded).or(() -> ofArea(place, folded));
        return county.map(
                        found -> new Place(found, null, place.doubtful(), place.named(), place.strong(), place.latin()))
                .orElse(place);
    }

    private static Optional<Division> ofTown(Place place, String detail) {
        var city = city(place);
        var town = TOWN.matcher(detail);
        return city == null || !town.find()
                ? Optional.empty()
                : Optional.ofNullable(Loaded.COUNTIES.get(city.code() + town.group(1)))
                        .map(DivisionTree.get()::coded);
    }

    /** Where nothing else is named, by a name alone that says that it is one. */
    private static Optional<Division> ofArea(Place place, String detail) {
        var above = place.deepest();
        if (place.countyName() != null || !place.doubtful().isEmpty()) {
            return Optional.empty();
        }
        return Loaded.AREAS.entrySet().stream()
                .filter(area -> isArea(area.getKey(), detail)
                        && (above != null || area.getKey().length() > 2))
                .map(area -> DivisionTree.get().coded(area.getValue()))
                .filter(county -> county != null && (above == null || county.isWithin(above)))
                .findFirst();
    }

    /** 大港路 is a street. */
    private static boolean isArea(String area, String detail) {
        return detail.startsWith(area) && (area.length() > 2 || !StreetWords.follow(detail, area.length()));
    }

    private static @Nullable Division city(Place place) {
        var deepest = place.deepest();
        if (deepest == null || place.county() != null || !place.doubtful().isEmpty()) {
            return null;
        }
        if (deepest.level() == Level.PROVINCE) {
            var cities = DivisionTree.get().childrenOf(deepest);
            return cities.size() == 1 ? cities.get(0) : null;
        }
        return deepest.level() == Level.CITY ? deepest : null;
    }
}
