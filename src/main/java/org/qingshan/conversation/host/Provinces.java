package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.text.ProvinceNames;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Destination;

/** Provinces by any of their names, and several by the name that couriers' lists have for them. */
public final class Provinces {
    private static final Map<String, String> TOGETHER = Map.ofEntries(
            Map.entry("江浙沪", "江苏 浙江 上海"),
            Map.entry("江浙沪皖", "江苏 浙江 上海 安徽"),
            Map.entry("京津冀", "北京 天津 河北"),
            Map.entry("东三省", "辽宁 吉林 黑龙江"),
            Map.entry("东北", "辽宁 吉林 黑龙江"),
            Map.entry("两广", "广东 广西"),
            Map.entry("两湖", "湖北 湖南"),
            Map.entry("川渝", "四川 重庆"),
            Map.entry("云贵川", "云南 贵州 四川"),
            Map.entry("西北", "陕西 甘肃 青海 宁夏 新疆"),
            Map.entry("新藏", "新疆 西藏"),
            Map.entry("港澳台", "香港 澳门 台湾"));

    private static final Pattern BETWEEN =
            Pattern.compile("^(?:[,，、/\\s和跟与及]|还有|and\\b|&|省|市|维吾尔|壮族|回族|自治区|特别行政区|这边|那边|地区|的){1,12}+");

    private static final Set<String> ABROAD = Set.of("国外", "海外", "境外", "外国", "abroad", "overseas");

    private Provinces() {}

    /** Those that are named with nothing beside them, also without a mark between: 新疆西藏, "Xinjiang and Tibet"; empty where anything else is said. */
    static List<String> named(String said) {
        List<String> all = new ArrayList<>();
        var rest = BETWEEN.matcher(said.strip()).replaceFirst("");
        while (!rest.isEmpty()) {
            var at = rest;
            var found = names().filter(name -> at.regionMatches(true, 0, name, 0, name.length()))
                    .max((one, other) -> one.length() - other.length());
            if (found.isEmpty()) {
                return List.of();
            }
            var name = found.get();
            all.addAll(ProvinceNames.chinese(name).map(List::of).orElseGet(() -> all(name)));
            rest = BETWEEN.matcher(rest.substring(name.length())).replaceFirst("");
        }
        return all.stream().distinct().toList();
    }

    private static Stream<String> names() {
        var full = ProvinceNames.all();
        return Stream.of(
                        TOGETHER.keySet().stream(),
                        full.stream().map(name -> name.substring(0, name.matches("内蒙古.*|黑龙江.*") ? 3 : 2)),
                        full.stream().map(ProvinceNames::english))
                .flatMap(names -> names);
    }

    public static Optional<String> canonical(String name) {
        return Optional.ofNullable(AddressReader.read(name).province());
    }

    /** Those that are named, each once, separated by commas or spaces. Refuses what is no province, also a city in one. */
    public static List<String> all(String names) {
        List<String> all = new ArrayList<>();
        for (var name : names.split("[,，、/\\s]+")) {
            if (!name.isEmpty()) {
                Arrays.stream(TOGETHER.getOrDefault(name, name).split(" "))
                        .map(Provinces::exactly)
                        .filter(province -> !all.contains(province))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static String exactly(String name) {
        if (ABROAD.contains(name.toLowerCase(Locale.ROOT))) {
            return Destination.ABROAD;
        }
        var read = AddressReader.read(name);
        var province = read.province();
        var isMore = read.county() != null
                || read.detail() != null
                || read.city() != null && !read.city().equals(province);
        if (province == null || isMore) {
            throw new Refused(Reason.UNKNOWN_PROVINCE, Map.of("place", name));
        }
        return province;
    }
}
