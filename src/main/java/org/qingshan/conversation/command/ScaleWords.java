package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.product.Unit;

/** What a packer says that the scales said: {@code 4.85斤}, {@code A2 4.85斤 A5 1.1}, {@code 箱 5.2公斤}. */
final class ScaleWords {
    private static final String UNITS = "公斤|千克|市斤|斤|克|kgs?|jin|g";
    private static final String ONE_WEIGHT =
            "(?:(?<slot>[a-z]\\d{1,3})\\s*[:：=]?\\s*|(?<box>整箱|箱|box)\\s*)?(?<amount>\\d{1,5}(?:\\.\\d{1,3})?)\\s*(?<unit>"
                    + UNITS + ")?";
    private static final Pattern NEXT = Pattern.compile("[\\s,，、;；]+" + ONE_WEIGHT + "(?=[\\s,，、;；]|$)");
    private static final Map<String, Integer> GRAMS =
            Map.of("公斤", 1000, "千克", 1000, "kg", 1000, "kgs", 1000, "斤", 500, "市斤", 500, "jin", 500, "克", 1, "g", 1);

    /** Of a kilogram behind the point. */
    private static final int DIGITS = 3;

    private ScaleWords() {}

    /**
     * One weight.
     *
     * @param slot of the goods that it is of; null where it was not said
     * @param isBox whether it was said to be of a whole box
     * @param unit null where it was not said
     */
    record Said(
            @Nullable String slot,
            boolean isBox,
            String amount,
            @Nullable String unit) {
        /** In that unit, which is meant, too, where none was said. */
        BigDecimal in(Unit wanted) {
            var grams = unit == null ? wanted.grams() : BigDecimal.valueOf(GRAMS.getOrDefault(unit, 0));
            return wanted.isWeight()
                    ? new BigDecimal(amount).multiply(grams).divide(wanted.grams(), DIGITS, RoundingMode.HALF_UP)
                    : new BigDecimal(amount);
        }

        int grams() {
            return in(Unit.KILOGRAM).movePointRight(DIGITS).intValueExact();
        }

        /** With what it is of, as a command says it: {@code A2 4.85斤}, {@code box 5.2公斤}. */
        String call() {
            return (slot == null ? "" : slot + " ") + (isBox ? "box " : "") + words();
        }

        /** As people read it in their language, with what it is of: {@code A2 4.85斤}, {@code 整箱 5.2公斤}. */
        String shown(Wording words) {
            var weight = amount + (unit == null ? "" : named(unit, words.isChinese()));
            return isBox ? words.parcel().wholeBox(weight) : (slot == null ? "" : slot + " ") + weight;
        }

        private static String named(String unit, boolean isChinese) {
            return switch (GRAMS.getOrDefault(unit, 0)) {
                case 1000 -> isChinese ? "公斤" : "kg";
                case 500 -> isChinese ? "斤" : "jin";
                default -> isChinese ? "克" : "g";
            };
        }

        /** As it was said: {@code 4.85斤}. */
        String words() {
            return amount + (unit == null ? "" : unit);
        }
    }

    /** With the slots of an order's goods in place of their names: 竹笋 3.3斤 is A2 3.3斤, also right behind a unit. */
    static String withSlots(String words, List<OrderLine> lines) {
        record Name(String name, String slot) {}
        var slotted = words;
        var names = lines.stream()
                .map(OrderLine::item)
                .flatMap(item ->
                        GrowersGoods.names(List.of(item.product())).stream().map(name -> new Name(name, item.slot())))
                .sorted(Comparator.comparing((Name name) -> name.name().length())
                        .reversed())
                .toList();
        for (var name : names) {
            slotted = Pattern.compile(
                            "(?:(?<!\\p{L})|(?<=\\d\\s?(?:" + UNITS + ")))" + Pattern.quote(name.name())
                                    + "(?=\\s*[:：=]?\\s*\\d)",
                            Pattern.CASE_INSENSITIVE)
                    .matcher(slotted)
                    .replaceAll(" " + name.slot());
        }
        return slotted;
    }

    /** In the order of the words, none where nothing was said; empty where something is no weight. */
    static Optional<List<Said>> read(String words) {
        var plain = " " + Amounts.plain(words).toLowerCase(Locale.ROOT).strip();
        List<Said> all = new ArrayList<>();
        var next = NEXT.matcher(plain);
        var at = 0;
        while (at < plain.length() && next.find(at) && next.start() == at) {
            var slot = next.group("slot");
            // "箱 10公斤 10公斤 2.5公斤" says box for all of them.
            var isNextBox =
                    slot == null && !all.isEmpty() && all.get(all.size() - 1).isBox();
            all.add(new Said(
                    slot == null ? null : slot.toUpperCase(Locale.ROOT),
                    next.group("box") != null || isNextBox,
                    next.group("amount"),
                    next.group("unit")));
            at = next.end();
        }
        return plain.isBlank() || at == plain.length() ? Optional.of(all) : Optional.empty();
    }
}
