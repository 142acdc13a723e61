package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All divisions of China and the names they go by, read once from the packaged files. */
final class DivisionTree {

    /** A name's division, and whether the name says what kind of division it is (湖南省) or not (湖南). */
    record Named(Division division, boolean full) {}

    private final Map<String, Division> byCode = new LinkedHashMap<>();
    private final Map<Division, List<Division>> children = new HashMap<>();
    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Map<String, Integer> longestByBeginning = new HashMap<>();
    private final Map<String, List<Division>> byPinyin = new HashMap<>();
    private final Map<Division, String> pinyin = new HashMap<>();
    /** Further names that somebody has looked up: no rule guesses whose they were. */
    private final Set<String> explicit = new HashSet<>();

    private DivisionTree() {
        lines("divisions.csv").forEach(this::add);
        lines("overrides.csv").forEach(this::add);
        byCode.values().forEach(this::nameFormerly);
    }

    /** The one tree, loaded on first use. */
    static DivisionTree get() {
        return Loaded.TREE;
    }

    private static final class Loaded {
        static final DivisionTree TREE = new DivisionTree();
    }

    List<Division> provinces() {
        return byCode.values().stream()
                .filter(division -> division.parent() == null)
                .toList();
    }

    /** The division that bears this code; null if none does. */
    @Nullable
    Division coded(String code) {
        return byCode.get(code);
    }

    List<Division> childrenOf(Division division) {
        return children.getOrDefault(division, List.of());
    }

    /** Divisions called exactly so, in Chinese. */
    List<Named> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** Whether a division is called exactly so today. */
    boolean isBorneToday(String name) {
        return named(name).stream().anyMatch(bearer -> bearer.division().name().equals(name));
    }

    /** The counties that one was divided into which nobody calls so today; none where it became one. */
    List<Division> divided(String name) {
        List<Division> parts = isBorneToday(name)
                ? List.of()
                : named(name).stream()
                        .filter(Named::full)
                        .map(Named::division)
                        .filter(part -> part.level() == Division.Level.COUNTY)
                        .toList();
        return parts.size() > 1 ? parts : List.of();
    }

    /** How the name is written in pinyin: lower case, without spaces and without what kind of division it is; null if that is not known. */
    @Nullable
    String pinyin(Division division) {
        return pinyin.get(division);
    }

    /** Divisions romanised exactly so, in lower case without spaces. */
    List<Division> romanised(String pinyin) {
        return byPinyin.getOrDefault(pinyin, List.of());
    }

    /** How many characters the longest name has that begins with these two; 0 if none does. */
    int longestBeginningWith(String twoCharacters) {
        return longestByBeginning.getOrDefault(twoCharacters, 0);
    }

    /** The deepest division that the canonical names lead to; null where they lead nowhere. */
    @Nullable
    Division find(@Nullable String province, @Nullable String city, @Nullable String county) {
        Division found = null;
        for (String name : new String[] {province, city, county}) {
            Division next = name == null ? null : child(found, name);
            found = next == null ? found : next;
        }
        return found;
    }

    private @Nullable Division child(@Nullable Division parent, String name) {
        return named(name).stream()
                .map(Named::division)
                .filter(division -> division.name().equals(name) && Objects.equals(division.parent(), parent))
                .findFirst()
                .orElse(null);
    }

    private void add(String[] row) {
        Division known = byCode.get(row[0]);
        if (known == null) {
            addNew(row);
        } else if (row[1].charAt(0) < 0x80) {
            romanise(row[1], known);
        } else {
            name(row[1], known, true);
            explicit.add(row[1]);
            nameShort(DivisionNames.stem(row[1]), known);
        }
    }

    /** 上海南汇: short names of counties count behind what they lie in alone, unless a city is called so. */
    private void nameShort(String stem, Division county) {
        boolean isOfAnother = named(stem).stream()
                .anyMatch(other -> other.division().level() != Division.Level.COUNTY
                        || other.division().name().endsWith("市"));
        if (county.level() == Division.Level.COUNTY && !county.name().endsWith("市") && !isOfAnother) {
            name(stem, county, false);
        }
    }

    private void addNew(String[] row) {
        Division parent = row[2].isEmpty() ? null : Objects.requireNonNull(byCode.get(row[2]), row[0]);
        Division division = new Division(row[0], row[1], parent);
        byCode.put(row[0], division);
        if (parent != null) {
            children.computeIfAbsent(parent, key -> new ArrayList<>()).add(division);
        }
        DivisionNames.full(division).forEach(name -> name(name, division, true));
        name(DivisionNames.stem(division.name()), division, false);
        if (row.length > 3 && !row[3].isEmpty()) {
            pinyin.put(division, row[3]);
            romanise(row[3], division);
        }
    }

    private void nameFormerly(Division division) {
        for (String former : DivisionNames.former(division)) {
            if (!explicit.contains(former) && !isBorneToday(former)) {
                name(former, division, true);
            }
        }
    }

    private void name(String name, Division division, boolean full) {
        List<Named> bearers = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (bearers.stream().noneMatch(bearer -> bearer.division().equals(division))) {
            bearers.add(new Named(division, full));
            longestByBeginning.merge(name.substring(0, 2), name.length(), Math::max);
        }
    }

    private void romanise(String latin, Division division) {
        String key = latin.toLowerCase(Locale.ROOT).replace(" ", "");
        List<Division> bearers = byPinyin.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!key.isEmpty() && !bearers.contains(division)) {
            bearers.add(division);
        }
    }

    private static List<String[]> lines(String file) {
        return PackagedText.lines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(","))
                .toList();
    }
}
