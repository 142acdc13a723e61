package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shipping;

/** What parcels cost, as the form shows and sends it: what was typed stays there until it can be kept. */
public class FeeTable {
    /** More groups than there are provinces are nobody's. */
    private static final int ROWS = 34;
    /** Letters; all provinces by their full names. */
    private static final int LONGEST = 400;

    /** A group of provinces, separated by commas, with its fees. */
    public record Row(String provinces, String first, String further) {
        boolean isEmpty() {
            return (provinces + first + further).isEmpty();
        }

        /** As it would be said to the shop. */
        String said() {
            return places(provinces) + " " + first.replaceAll("\\s", "")
                    + (further.isEmpty() ? "" : "+" + further.replaceAll("\\s", ""));
        }

        /** What separates groups where they are said has no place within one. */
        private static String places(String provinces) {
            return provinces.replaceAll("[;；]", "、");
        }
    }

    @RestForm
    @Nullable
    List<String> provinces;

    @RestForm
    @Nullable
    List<String> first;

    @RestForm
    @Nullable
    List<String> further;

    @RestForm
    @Nullable
    String elsewhereFirst;

    @RestForm
    @Nullable
    String elsewhereFurther;

    @RestForm
    @Nullable
    String weight;

    @RestForm
    @Nullable
    String step;

    @RestForm
    @Nullable
    String free;

    static FeeTable of(Shipping shipping, Figures write) {
        var table = new FeeTable();
        table.provinces = shipping.zones().stream()
                .map(zone -> zone.provinces().stream().map(write::saidArea).collect(Collectors.joining("、")))
                .toList();
        table.first = shipping.zones().stream()
                .map(zone -> plain(write.amount(zone.first())))
                .toList();
        table.further = shipping.zones().stream()
                .map(zone -> plain(write.amount(zone.further())))
                .toList();
        table.elsewhereFirst = plain(write.amount(shipping.elsewhere().first()));
        table.elsewhereFurther = plain(write.amount(shipping.elsewhere().further()));
        table.weight = kilograms(shipping.firstGrams());
        table.step = kilograms(shipping.stepGrams());
        table.free = shipping.freeFrom().map(free -> plain(write.amount(free))).orElse("");
        return table;
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static String kilograms(int grams) {
        return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
    }

    /** Those that are filled in, and one more to fill in. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(filled());
        rows.add(new Row("", "", ""));
        return rows;
    }

    private List<Row> filled() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < Math.min(ROWS, size(provinces)); at++) {
            rows.add(new Row(typed(provinces, at, LONGEST), typed(first, at, 12), typed(further, at, 12)));
        }
        rows.removeIf(Row::isEmpty);
        return rows;
    }

    private static int size(@Nullable List<String> fields) {
        return fields == null ? 0 : fields.size();
    }

    private static String typed(@Nullable List<String> fields, int at, int longest) {
        return at < size(fields) && fields != null ? OwnerForm.typed(fields.get(at), longest) : "";
    }

    public String elsewhereFirst() {
        return OwnerForm.typed(elsewhereFirst, 12);
    }

    public String elsewhereFurther() {
        return OwnerForm.typed(elsewhereFurther, 12);
    }

    public String weight() {
        return OwnerForm.typed(weight, 12);
    }

    public String step() {
        return OwnerForm.typed(step, 12);
    }

    public String free() {
        return OwnerForm.typed(free, 12);
    }

    /** As the form would be sent. */
    WayBack.Form form(String action) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("provinces", filled().stream().map(Row::provinces).toList());
        fields.put("first", filled().stream().map(Row::first).toList());
        fields.put("further", filled().stream().map(Row::further).toList());
        fields.put("elsewhereFirst", List.of(elsewhereFirst()));
        fields.put("elsewhereFurther", List.of(elsewhereFurther()));
        fields.put("weight", List.of(weight()));
        fields.put("step", List.of(step()));
        fields.put("free", List.of(free()));
        return new WayBack.Form(action, fields);
    }

    /** The settings by the words that the chat has for them. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("firstweight", weight() + " " + step());
        said.put("free", free().isEmpty() ? "off" : free());
        said.put(
                "fees",
                filled().stream().map(Row::said).collect(Collectors.joining(";", "", ";"))
                        + new Row("其他", elsewhereFirst(), elsewhereFurther()).said());
        return said;
    }
}
