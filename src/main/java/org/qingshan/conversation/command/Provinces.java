package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;

/** Provinces by any of their names, and several by the name that couriers' lists have for them. */
final class Provinces {
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

    private Provinces() {}

    static Optional<String> canonical(String name) {
        return Optional.ofNullable(AddressReader.read(name).province());
    }

    /** Those that are named, each once, separated by commas or spaces. Refuses what is no province, also a city in one. */
    static List<String> all(String names) {
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
