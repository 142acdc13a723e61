package org.qingshan.conversation.address;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.Division.Level;

/** In which county a town or a part of a city lies that only one county of the city has: 大理 下关镇 is in 大理市. */
final class Towns {
    /** Raised or not, it keeps its name: 下关镇 is 下关街道 today. */
    private static final Pattern TOWN = Pattern.compile("^(\\p{IsHan}{2,4}?)(?:街道|镇(?!政府)|乡)");

    private Towns() {}

    /** Read on first use: most addresses name their county. */
    private static final class Loaded {
        /** The county's code by the city's, followed by the town's name. */
        static final Map<String, String> COUNTIES = new HashMap<>();

        static {
            PackagedText.lines("towns.csv").stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .forEach(row -> learn(row[0], row[1].split(" ")));
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

    /** The place with the county of the town that the detail begins with; unchanged where a county is known or anything is in doubt. */
    static Place withCounty(Place place, String detail) {
        var city = city(place);
        var town = TOWN.matcher(Folding.fold(detail));
        if (city == null || !town.find()) {
            return place;
        }
        var county = Loaded.COUNTIES.get(city.code() + town.group(1));
        return county == null
                ? place
                : new Place(
                        DivisionTree.get().coded(county),
                        null,
                        place.doubtful(),
                        place.named(),
                        place.strong(),
                        place.latin());
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
