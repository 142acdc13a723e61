package org.qingshan.domain.product;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one of a product holds, as far as its packing says so: "5 斤", "30 枚", "净重 2.5kg（12 个）".
 *
 * @param grams of the goods; null where no weight is said
 * @param pieces how many; null where no number is said
 */
public record Contents(@Nullable BigDecimal grams, @Nullable BigDecimal pieces) {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?)\\s*";
    /** A range (5-6 斤) says nothing that could be counted with. */
    private static final Pattern WEIGHT =
            Pattern.compile("(?<![\\d.~–-])" + NUMBER + "(市斤|公斤|千克|斤|两|克|jin|kg|g)(?![a-z])", Pattern.CASE_INSENSITIVE);

    private static final Pattern PIECES = Pattern.compile("(?<![\\d.~–-])" + NUMBER + "(?:枚|个|只|颗|粒|pieces|pcs)");

    public static Contents of(String pack) {
        var plain = Normalizer.normalize(pack, Normalizer.Form.NFKC);
        var weight = Optional.of(WEIGHT.matcher(plain)).filter(found -> found.find());
        var count = Optional.of(PIECES.matcher(plain)).filter(found -> found.find());
        return new Contents(
                weight.map(found -> new BigDecimal(found.group(1)).multiply(grams(found.group(2))))
                        .orElse(null),
                count.map(found -> new BigDecimal(found.group(1))).orElse(null));
    }

    private static BigDecimal grams(String word) {
        var small = Unit.smallWeights().get(word);
        return small != null
                ? BigDecimal.valueOf(small)
                : Unit.called(word).stream().findFirst().map(Unit::grams).orElse(BigDecimal.ZERO);
    }
}
