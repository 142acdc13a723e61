package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.ScaleReading;
import org.qingshan.domain.parcel.Shown;

/** What a packer's page sends when an order is packed. */
public class PackedForm {
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,5})(?:[.。，,](\\d{1,3}))?");
    /** Digits of a kilogram behind the point. */
    private static final int GRAMS = 3;
    /** Grams; no courier carries more in one box. */
    private static final int MOST = 200_000;

    @RestForm
    @Nullable
    String token;

    @RestForm
    @Nullable
    String number;

    /** What of the order the page showed. */
    @RestForm
    @Nullable
    String seen;

    /** Kilograms of each box. */
    @RestForm
    List<String> weight = List.of();

    /** Goods that are sold by weight, by the keys of their items. */
    @RestForm
    List<String> item = List.of();

    /** What they weigh without the box, in their units. */
    @RestForm
    List<String> net = List.of();

    /** What was ticked: the number of a box and of a row in it, a hyphen between. */
    @RestForm
    List<String> tick = List.of();

    /** How many rows the page showed to be ticked. */
    @RestForm
    int rows;

    /** How each box looked when it was closed; empty files where nobody took a picture. */
    @RestForm("photo")
    @Nullable
    List<FileUpload> photo;

    /** What was typed of this order, to be shown again; nothing where it is another one. */
    PackedForm of(int order) {
        return String.valueOf(order).equals(number == null ? "" : number.strip()) ? this : new PackedForm();
    }

    /** What of it still holds once some of the order has changed: the scales of those goods that have not. */
    PackedForm besides(List<Shown.Change> changes) {
        var left = new PackedForm();
        if (changes.stream().anyMatch(change -> change.kind() == Shown.Kind.UNKNOWN)) {
            return left;
        }
        left.number = number;
        left.weight = changes.stream().allMatch(change -> change.kind() == Shown.Kind.ADDRESS) ? weight : List.of();
        var changed = changes.stream()
                .flatMap(change -> Stream.ofNullable(change.item()))
                .map(item -> String.valueOf(item.id()))
                .toList();
        left.item = item.stream().filter(key -> !changed.contains(key)).toList();
        left.net = left.item.stream().map(key -> netOf(OwnerForm.key(key))).toList();
        return left;
    }

    /** @param box its number, from 1 */
    public String weightOf(int box) {
        return box <= weight.size() ? weight.get(box - 1) : "";
    }

    /** @param key of an item that is sold by weight */
    public String netOf(long key) {
        var at = item.indexOf(String.valueOf(key));
        return at >= 0 && at < net.size() ? net.get(at) : "";
    }

    /** @param row of the box, from 1 */
    public boolean isTicked(int box, int row) {
        return tick.contains(box + "-" + row);
    }

    /** Of what nobody has said that it lies in its box. */
    long unticked() {
        return Math.max(0, rows - tick.stream().distinct().count());
    }

    /** By the number of the box, from 1. */
    Map<Integer, FileUpload> photos() {
        Map<Integer, FileUpload> all = new LinkedHashMap<>();
        var chosen = photo == null ? List.<FileUpload>of() : photo;
        for (int i = 0; i < chosen.size(); i++) {
            if (chosen.get(i).size() > 0) {
                all.put(i + 1, chosen.get(i));
            }
        }
        return all;
    }

    /** Empty where something is no weight. */
    Optional<ScaleReading> scale() {
        try {
            List<Integer> boxes = new ArrayList<>();
            weight.stream()
                    .filter(typed -> !typed.isBlank())
                    .forEach(typed ->
                            boxes.add(number(typed).movePointRight(GRAMS).intValueExact()));
            Map<Long, BigDecimal> goods = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(item.size(), net.size()); i++) {
                if (!net.get(i).isBlank()) {
                    goods.put(OwnerForm.key(item.get(i)), number(net.get(i)));
                }
            }
            var fits = boxes.stream().allMatch(one -> one > 0 && one <= MOST);
            return fits ? Optional.of(new ScaleReading(boxes, goods)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** What was typed as the kilograms of a box, and no box weighs. */
    Optional<String> tooHeavy() {
        return weight.stream()
                .map(String::strip)
                .filter(typed -> WEIGHT.matcher(typed).matches())
                .filter(typed -> number(typed).movePointRight(GRAMS).compareTo(BigDecimal.valueOf(MOST)) > 0)
                .findFirst();
    }

    static int mostKilograms() {
        return MOST / 1000;
    }

    private static BigDecimal number(String typed) {
        var weight = WEIGHT.matcher(typed.strip());
        if (!weight.matches()) {
            throw new NumberFormatException(typed);
        }
        return new BigDecimal(weight.group(1) + "." + (weight.group(2) == null ? "0" : weight.group(2)));
    }

    String seen() {
        return seen == null ? "" : seen;
    }
}
