package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Courier;
import org.qingshan.domain.parcel.ParcelRules;

/** What an owner says of boxes and couriers after {@code /shop}. */
final class ParcelSettings {
    /** Kilograms. */
    private static final Pattern WEIGHT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*(?:公斤|千克|kg)?", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal KILOGRAM = BigDecimal.valueOf(1000);
    private static final Set<String> NOBODY = Set.of("off", "关", "无", "none");

    private ParcelSettings() {}

    static boolean limit(String value) {
        var weight = WEIGHT.matcher(value);
        if (!weight.matches()) {
            return false;
        }
        var grams = new BigDecimal(weight.group(1)).multiply(KILOGRAM).intValueExact();
        var fits = grams >= ParcelRules.LEAST_LIMIT_GRAMS && grams <= ParcelRules.MOST_LIMIT_GRAMS;
        if (fits) {
            var rules = ParcelRules.ofTheShop();
            rules.splitsAbove(grams);
            rules.persist();
        }
        return fits;
    }

    static boolean courier(String value) {
        var courier = Courier.called(value);
        var understood = courier.isPresent() || NOBODY.contains(value.toLowerCase(Locale.ROOT));
        if (understood) {
            var rules = ParcelRules.ofTheShop();
            rules.sendsBy(courier.orElse(null));
            rules.persist();
        }
        return understood;
    }

    static String sheet(Turn turn) {
        var words = turn.words();
        var rules = ParcelRules.ofTheShop();
        var courier = Optional.ofNullable(rules.courier())
                .map(one -> words.inScript(one.name(words.isChinese())))
                .orElseGet(words.parcel()::anyCourier);
        return words.parcel().rules(WaybillText.weight(words, rules.limitGrams()), courier);
    }
}
