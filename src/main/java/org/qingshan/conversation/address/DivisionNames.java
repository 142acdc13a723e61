package org.qingshan.conversation.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names people give a division: its canonical one, shorter full ones (湘西州), and the bare stem (湘西). */
final class DivisionNames {

    private static final Pattern SUFFIX =
            Pattern.compile("(.+?)(特别行政区|自治区|自治州|自治县|自治旗|地区|新区|(?<=神农架)林区|省|市|盟|区|县|旗|乡|镇)");
    private static final List<String> PEOPLES = Arrays.stream(("阿昌 白 保安 布朗 布依 朝鲜 达斡尔 傣 德昂 侗 东乡 独龙 鄂伦春 俄罗斯 鄂温克 "
                            + "高山 仡佬 哈尼 哈萨克 赫哲 回 基诺 京 景颇 柯尔克孜 拉祜 黎 傈僳 珞巴 满 毛南 门巴 蒙古 苗 仫佬 纳西 怒 普米 "
                            + "羌 撒拉 畲 水 塔吉克 塔塔尔 土家 土 佤 维吾尔 乌孜别克 锡伯 瑶 彝 裕固 藏 壮 各")
                    .split(" "))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private DivisionNames() {}

    /** The name without what kind of division it is and whose autonomy it has; the name itself if too little is left. */
    static String stem(String name) {
        Matcher suffix = SUFFIX.matcher(name);
        if (name.startsWith("内蒙古")) {
            return "内蒙古";
        }
        if (!suffix.matches()) {
            return name;
        }
        String stem = suffix.group(1);
        if (suffix.group(2).startsWith("自治") || stem.endsWith("族")) {
            stem = withoutPeoples(stem);
        }
        return stem.length() > 1 ? stem : name;
    }

    private static String withoutPeoples(String text) {
        for (String people : PEOPLES) {
            for (String ending : List.of(people + "族", people)) {
                if (ending.length() > 1 && text.endsWith(ending) && text.length() - ending.length() >= 2) {
                    return withoutPeoples(text.substring(0, text.length() - ending.length()));
                }
            }
        }
        return text.endsWith("族") ? text.substring(0, text.length() - 1) : text;
    }

    /** Names that end in a kind of division, so that they are not mistaken for a word of the street. */
    static Set<String> full(Division division) {
        String name = division.name();
        String stem = stem(name);
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        if (division.level() == Division.Level.PROVINCE && !name.endsWith("市")) {
            names.addAll(List.of(stem + "省", stem + "自治区", stem + "特区"));
        }
        for (String kind : List.of("自治州", "自治县", "自治旗")) {
            if (name.endsWith(kind)) {
                names.add(stem + kind);
                names.add(stem + kind.charAt(kind.length() - 1));
            }
        }
        if (name.endsWith("族区")) {
            names.add(stem + "区");
        }
        return names;
    }

    /**
     * Full names the division may have had before it was raised (宁乡县 is 宁乡市, 余杭市 is 余杭区), or is given for short
     * (浦东区); 毕节地区 is a city today: people write them for decades. They only count where no other division bears that name today.
     */
    static Set<String> former(Division division) {
        String name = division.name();
        String stem = stem(name);
        if (division.level() == Division.Level.PROVINCE || stem.equals(name)) {
            return Set.of();
        }
        if (name.endsWith("市")) {
            return division.level() == Division.Level.CITY ? Set.of(stem + "县", stem + "地区") : Set.of(stem + "县");
        }
        return name.endsWith("区") && !name.endsWith("地区") ? Set.of(stem + "县", stem + "市", stem + "区") : Set.of();
    }
}
