package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qingshan.conversation.address.Division.Level;

/** Writes a place in Latin letters for a reader who knows no Chinese: Yuelu District, Changsha. */
final class LatinPlace {

    private static final Map<String, String> KINDS = Map.of("区", " District", "县", " County", "旗", " Banner");
    private static final Map<String, String> LARGE = Map.of("州", " Prefecture", "盟", " League", "区", " Prefecture");

    private LatinPlace() {}

    /** County and city, as far as their names in pinyin are known; the province is known by other names. */
    static List<String> of(AddressReading reading) {
        List<String> names = new ArrayList<>();
        Division deepest = AddressReader.deepest(reading);
        for (Division division = deepest; division != null; division = division.parent()) {
            if (division.level() != Level.PROVINCE && !isItsOwnProvince(division)) {
                names.add(name(division));
            }
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    /** 北京市 is both. */
    private static boolean isItsOwnProvince(Division division) {
        return division.name().equals(Objects.requireNonNull(division.parent()).name());
    }

    /** Empty where its pinyin is not known. */
    static String name(Division division) {
        String pinyin = DivisionTree.get().pinyin(division);
        if (pinyin == null) {
            return "";
        }
        String last = division.name().substring(division.name().length() - 1);
        var kinds = division.level() == Level.COUNTY ? KINDS : LARGE;
        return Character.toUpperCase(pinyin.charAt(0)) + pinyin.substring(1) + kinds.getOrDefault(last, "");
    }
}
