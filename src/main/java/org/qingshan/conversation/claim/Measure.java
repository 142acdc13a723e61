package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.product.Unit;

/**
 * A measure word as typed.
 *
 * @param units the units it may stand for
 * @param grams of one, or null if it is no weight
 */
record Measure(Style style, Set<Unit> units, @Nullable BigDecimal grams) {
    enum Style {
        /** A unit by its own word. */
        UNIT,
        WEIGHT,
        /** One of whatever is offered: 一份, 两单. */
        GENERIC,
        /** 个: one of what is offered when a slot is named, a single piece when a thing is. */
        PIECE,
        /** A vessel or bundle, of which a unit may have the word: 瓶, 把. One of what is sold by it, and of what is sold by the portion or piece. */
        VESSEL,
        /** 对: two of what is sold by the piece, one of what comes in pairs. */
        COUPLE,
        /** 套: one of whatever is offered, but of bowls nobody knows how many. */
        SET,
        /** Twelve of the unit that follows, or of pieces. */
        DOZEN
    }

    private static final String GENERIC = "单 件 份儿 order orders unit units lot lots";
    private static final String VESSELS = "壶 支 串 根 筐 篮 提 杯 碗 片 朵 盘 挂 坨 扇 块儿 枝 株 饼 匹 顶 床 卷 筒 basket baskets"
            + " loaves blocks cubes ears slabs wheels sticks lb lbs pound pounds ounce ounces oz";

    private static final Phrases<Measure> ALL = all();
    /** Slips of the keyboard that sound alike, right after a number. */
    private static final Map<String, String> SLIPS = Map.ofEntries(
            Map.entry("厢", "箱"),
            Map.entry("相", "箱"),
            Map.entry("香", "箱"),
            Map.entry("合", "盒"),
            Map.entry("核", "盒"),
            Map.entry("带", "袋"),
            Map.entry("近", "斤"),
            Map.entry("金", "斤"),
            Map.entry("巾", "斤"),
            Map.entry("boxs", "box"),
            Map.entry("boxe", "box"),
            Map.entry("bx", "box"),
            Map.entry("bxs", "box"),
            Map.entry("bgs", "bags"),
            Map.entry("ctn", "carton"),
            Map.entry("ctns", "cartons"),
            Map.entry("cartoons", "cartons"),
            Map.entry("catron", "carton"),
            Map.entry("catrons", "cartons"),
            Map.entry("cartns", "cartons"),
            Map.entry("bxoes", "boxes"),
            Map.entry("boxses", "boxes"),
            Map.entry("jins", "jin"),
            Map.entry("jing", "jin"),
            Map.entry("gin", "jin"),
            Map.entry("chin", "jin"),
            Map.entry("kati", "jin"),
            Map.entry("katis", "jin"),
            Map.entry("katie", "jin"),
            Map.entry("katies", "jin"),
            Map.entry("cattie", "jin"),
            Map.entry("pkt", "packet"),
            Map.entry("pkts", "packets"));

    private static final Phrases<Measure> SLIPPED = slipped();

    static Phrases.@Nullable Hit<Measure> at(String text, int from, int limit) {
        return isPaid(text, from) ? null : ALL.longest(text, from, limit);
    }

    /** A1 2支付宝: paid, not two sticks. */
    private static boolean isPaid(String text, int from) {
        return from + 1 < text.length() && text.charAt(from) == '支' && "付持援".indexOf(text.charAt(from + 1)) >= 0;
    }

    /** A measure, or what sounds like one: 两厢, 1近. */
    static Phrases.@Nullable Hit<Measure> afterNumber(String text, int from) {
        var hit = at(text, from, text.length());
        return hit == null && !isGold(text, from) ? SLIPPED.longest(text, from, text.length()) : hit;
    }

    /** 五金店, 三金, 两金店: sounds like 斤 only behind 二 or 两, and where no word goes on. */
    private static boolean isGold(String text, int from) {
        boolean two = from > 0 && "二两".indexOf(text.charAt(from - 1)) >= 0;
        boolean goesOn = from + 1 < text.length() && Hanzi.is(text.charAt(from + 1));
        return text.charAt(from) == '金' && (!two || goesOn);
    }

    private static Phrases<Measure> slipped() {
        var slipped = new Phrases<Measure>();
        SLIPS.forEach((slip, meant) -> slipped.put(slip, Objects.requireNonNull(ALL.get(meant))));
        return slipped;
    }

    boolean isGeneric() {
        return style == Style.GENERIC || style == Style.SET;
    }

    boolean isVessel() {
        return style == Style.VESSEL || style == Style.COUPLE;
    }

    boolean isWeight() {
        return grams != null;
    }

    private static Phrases<Measure> all() {
        var all = new Phrases<Measure>();
        for (var unit : Unit.values()) {
            words(unit).forEach(word -> all.merge(word, of(unit, word), Measure::or));
        }
        for (Map.Entry<String, Integer> weight : Unit.smallWeights().entrySet()) {
            all.put(weight.getKey(), weight(BigDecimal.valueOf(weight.getValue())));
        }
        addAll(all, GENERIC, Style.GENERIC);
        addAll(all, VESSELS, Style.VESSEL);
        for (var vessel :
                List.of("loaf", "block", "ear", "cake", "stick", "slab", "wheel", "roll", "rolls", "sheet", "sheets")) {
            all.put(vessel + " of", new Measure(Style.VESSEL, Set.of(), null));
        }
        // One egg, where eggs are counted; one of what is sold by the piece.
        all.put("颗", new Measure(Style.VESSEL, EnumSet.of(Unit.PIECE, Unit.HEAD), null));
        all.put("樽", new Measure(Style.VESSEL, Set.of(Unit.BOTTLE), null));
        all.put("支", new Measure(Style.VESSEL, Set.of(Unit.BOTTLE), null));
        all.put("粒", new Measure(Style.VESSEL, Set.of(Unit.PIECE), null));
        all.put("对", new Measure(Style.COUPLE, Set.of(Unit.PAIR), null));
        all.put("副", new Measure(Style.VESSEL, Set.of(Unit.PAIR), null));
        // Eggs stand in trays, whatever is around them.
        all.put("板", new Measure(Style.VESSEL, Set.of(Unit.CARTON), null));
        // What is a case to the shop is a carton to whoever lifts it.
        List.of("carton", "cartons")
                .forEach(word -> all.put(word, new Measure(Style.UNIT, EnumSet.of(Unit.BOX, Unit.CARTON), null)));
        addAll(all, "组 套 set sets", Style.SET);
        // Half of them are a dozen socks too, in English.
        all.put("打", new Measure(Style.DOZEN, Set.of(Unit.PAIR), null));
        addAll(all, "dozen", Style.DOZEN);
        return all;
    }

    /** 块 is money first, and fish are goods. */
    private static Set<String> words(Unit unit) {
        return switch (unit) {
            case BAR, STRIP -> unit.plainWords();
            default -> unit.words();
        };
    }

    private static void addAll(Phrases<Measure> all, String words, Style style) {
        for (var word : words.split(" ")) {
            all.put(word, new Measure(style, Set.of(), null));
        }
    }

    private static Measure of(Unit unit, String word) {
        if (unit.isWeight()) {
            return weight(unit.grams());
        }
        var units = EnumSet.of(unit);
        if (unit.isVessel()) {
            return new Measure(Style.VESSEL, units, null);
        }
        if (unit == Unit.PIECE) {
            return new Measure(word.equals("只") || word.equals("枚") ? Style.UNIT : Style.PIECE, units, null);
        }
        return new Measure(unit == Unit.PORTION ? Style.GENERIC : Style.UNIT, units, null);
    }

    private static Measure weight(BigDecimal grams) {
        return new Measure(Style.WEIGHT, Set.of(), grams);
    }

    private Measure or(Measure other) {
        var both = EnumSet.copyOf(units);
        both.addAll(other.units);
        return new Measure(style, both, null);
    }
}
