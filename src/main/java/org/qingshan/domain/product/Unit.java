package org.qingshan.domain.product;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a product is counted: in pieces of some packing, or by weight. Only weights convert into each other; how many
 * pieces are in a box is the product's affair ({@link Contents}).
 */
public enum Unit {
    BOX(Kind.COUNT, 0, "箱", "box", Set.of("箱", "箱子", "box", "boxes", "case", "cases", "crate", "crates")),
    /** A small pack that holds several, such as thirty eggs. In English it is a "box" too. */
    CARTON(
            Kind.COUNT,
            0,
            "盒",
            "box",
            Set.of("盒", "盒子", "box", "boxes", "carton", "cartons", "tray", "trays", "pack", "packs")),
    BAG(
            Kind.COUNT,
            0,
            "袋",
            "bag",
            Set.of("袋", "袋子", "包", "bag", "bags", "pack", "packs", "packet", "packets", "sack", "sacks")),
    PORTION(Kind.COUNT, 0, "份", "portion", Set.of("份", "portion", "portions", "serving", "servings")),
    PIECE(Kind.COUNT, 0, "个", "piece", Set.of("个", "只", "枚", "piece", "pieces", "pc", "pcs")),
    PAIR(Kind.COUNT, 0, "双", "pair", Set.of("双", "pair", "pairs")),
    BOTTLE(Kind.COUNT, 0, "瓶", "bottle", Set.of("瓶", "瓶子", "bottle", "bottles")),
    JAR(Kind.COUNT, 0, "罐", "jar", Set.of("罐", "罐子", "jar", "jars", "can", "cans", "tin", "tins")),
    /** An earthen jar, of wine or pickles. In English it is a "jar" too. */
    CROCK(Kind.COUNT, 0, "坛", "jar", Set.of("坛", "坛子", "瓮", "jar", "jars", "crock", "crocks")),
    TUB(Kind.COUNT, 0, "桶", "tub", Set.of("桶", "tub", "tubs", "bucket", "buckets")),
    /** With the plant in it. */
    POT(Kind.COUNT, 0, "盆", "pot", Set.of("盆", "pot", "pots")),
    /** Soap, tofu. */
    BAR(Kind.COUNT, 0, "块", "bar", Set.of("块", "bar", "bars")),
    /** Fish, towels: in English nothing but pieces. */
    STRIP(Kind.COUNT, 0, "条", "piece", Set.of("条", "尾", "fish", "piece", "pieces", "pc", "pcs")),
    BUNCH(Kind.COUNT, 0, "把", "bunch", Set.of("把", "扎", "束", "捆", "bunch", "bunches", "bundle", "bundles")),
    HEAD(Kind.COUNT, 0, "棵", "head", Set.of("棵", "颗", "头", "head", "heads")),
    JIN(Kind.WEIGHT, 500, "斤", "jin", Set.of("斤", "市斤", "jin", "catty", "catties")),
    KILOGRAM(Kind.WEIGHT, 1000, "公斤", "kg", Set.of("公斤", "千克", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"));

    /** Whether a unit counts things or weighs them. */
    public enum Kind {
        COUNT,
        WEIGHT
    }

    /** What is a measure only where goods are surely counted: 块 is money, 把 begins a request, and fish are goods. */
    private static final Set<String> DOUBTFUL = Set.of("块", "把", "头", "束", "fish");

    private static final Set<Unit> VESSELS = EnumSet.range(PAIR, HEAD);

    private static final Map<String, Integer> SMALL_WEIGHTS =
            Map.of("两", 50, "克", 1, "g", 1, "gm", 1, "gms", 1, "gram", 1, "grams", 1);

    private static final Set<String> TONS = Set.of("吨", "ton", "tons", "tonne", "tonnes");
    /** Grams. */
    private static final Integer TON = 1_000_000;

    private final Kind kind;
    private final int grams;
    private final String zh;
    private final String en;
    private final Set<String> words;

    Unit(Kind kind, int grams, String zh, String en, Set<String> words) {
        this.kind = kind;
        this.grams = grams;
        this.zh = zh;
        this.en = en;
        this.words = words;
    }

    /**
     * The units that a word may stand for, in the order of this list; none where it is no unit.
     *
     * @param word simplified Chinese or English, in any case
     */
    public static Set<Unit> called(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var called = EnumSet.allOf(Unit.class);
        called.removeIf(unit -> !unit.words.contains(lower));
        return called;
    }

    /** What so-called weights weigh, also such as no product is sold in: 公斤, kg, 吨, ton; empty for whatever is no weight. */
    public static Optional<BigDecimal> gramsOf(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return called(lower).stream()
                .filter(Unit::isWeight)
                .map(Unit::grams)
                .findFirst()
                .or(() -> Optional.ofNullable(SMALL_WEIGHTS.getOrDefault(lower, TONS.contains(lower) ? TON : null))
                        .map(BigDecimal::valueOf));
    }

    /** Words for weights that no product is sold in, with their grams. */
    public static Map<String, Integer> smallWeights() {
        return SMALL_WEIGHTS;
    }

    /** Every word for a unit or a weight, as alternatives of a pattern; not such as mostly mean something else. */
    public static String anyWord() {
        return Stream.of(
                        Stream.of(values()).flatMap(unit -> unit.plainWords().stream()),
                        SMALL_WEIGHTS.keySet().stream(),
                        TONS.stream())
                .flatMap(words -> words)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    /** Whether it is a vessel or a bundle, or what a single thing of its kind is called: a portion to whoever counts portions. */
    public boolean isVessel() {
        return VESSELS.contains(this);
    }

    /** Whether goods that are sold so are counted by what was said: by itself, and a jar is a portion of what is in jars. */
    public boolean takes(Set<Unit> said) {
        return said.contains(this)
                || this == PORTION && said.stream().anyMatch(Unit::isVessel)
                || this == PIECE && said.stream().anyMatch(unit -> unit.isVessel() && unit != PAIR);
    }

    public boolean isWeight() {
        return kind == Kind.WEIGHT;
    }

    /** Grams of one; zero for a unit that counts. */
    public BigDecimal grams() {
        return BigDecimal.valueOf(grams);
    }

    /** The Chinese word, as printed. */
    public String zh() {
        return zh;
    }

    /** The English word, as printed, in the singular. */
    public String en() {
        return en;
    }

    /** The English word for so many: 1 box, 2 boxes, 2 jin. */
    public String en(BigDecimal quantity) {
        if (isWeight() || quantity.compareTo(BigDecimal.ONE) == 0) {
            return en;
        }
        return en.endsWith("x") || en.endsWith("ch") ? en + "es" : en + "s";
    }

    /** Every word people use for it: simplified Chinese and lower-case English, with plurals. A word may belong to two units. */
    public Set<String> words() {
        return words;
    }

    /** Its words without those that mostly mean something else: 块 is money before it counts soap. */
    public Set<String> plainWords() {
        return words.stream().filter(word -> !DOUBTFUL.contains(word)).collect(Collectors.toUnmodifiableSet());
    }
}
