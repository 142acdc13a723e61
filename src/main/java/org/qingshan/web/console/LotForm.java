package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Unit;

/** What the form sends that takes in a lot. The page shows again what was typed. */
public class LotForm {
    /** Letters; as long as the chat lets a name be. */
    private static final int LONGEST_NAME = 20;

    private static final Pattern QUANTITY = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?");
    private static final Pattern SHARE = Pattern.compile("\\d{1,2}|100");

    @RestForm
    @Nullable
    String token;

    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String product;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String unit;

    @RestForm
    @Nullable
    String grower;

    @RestForm
    @Nullable
    String quantity;

    @RestForm
    @Nullable
    String day;

    @RestForm
    @Nullable
    String way;

    @RestForm
    @Nullable
    String terms;

    /**
     * What is to be taken in.
     *
     * @param product our key of it; 0 for goods that are new to the shop
     * @param name of new goods
     * @param terms null for the shop's usual share
     * @param requestKey makes a form that is sent twice one lot
     */
    record Wanted(
            long product,
            String name,
            Unit unit,
            String grower,
            BigDecimal quantity,
            @Nullable LocalDate day,
            @Nullable Terms terms,
            String requestKey) {}

    /** Empty where something that is needed was left out or is no number, and where the harvest is yet to come. */
    Optional<Wanted> wanted(LocalDate today) {
        var goods = OwnerForm.key(product);
        var fresh = typed(name, LONGEST_NAME);
        var whose = typed(grower, LONGEST_NAME);
        var requestKey = typed(key, 60);
        var harvested = day(today);
        var agreed = agreed();
        var counted = quantity(quantity);
        var complete = (goods != 0 || !fresh.isEmpty()) && !whose.isEmpty() && !requestKey.isEmpty();
        return complete && harvested.isPresent() && agreed.isPresent() && counted.isPresent()
                ? Optional.of(new Wanted(
                        goods,
                        fresh,
                        unit(),
                        whose,
                        counted.get(),
                        harvested.get().orElse(null),
                        agreed.get().orElse(null),
                        requestKey))
                : Optional.empty();
    }

    /** A number of units that is none of nothing; empty where it is no number. */
    static Optional<BigDecimal> quantity(@Nullable String typed) {
        var plain = typed(typed, 12).replace(",", "");
        return Optional.of(plain)
                .filter(text -> QUANTITY.matcher(text).matches())
                .map(BigDecimal::new)
                .filter(number -> number.signum() > 0);
    }

    /** The inner one is empty where nothing was said, the outer one where it is no day. */
    private Optional<Optional<LocalDate>> day(LocalDate today) {
        var plain = typed(day, 10);
        if (plain.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(LocalDate.parse(plain))
                    .filter(one -> !one.isAfter(today))
                    .map(Optional::of);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The inner one is empty where the usual share is meant, the outer one where it is no number. */
    private Optional<Optional<Terms>> agreed() {
        var plain = typed(terms, 12);
        if ("price".equals(way)) {
            return PayoutForm.money(plain).map(Terms::price).map(Optional::of);
        }
        if ("share".equals(way)) {
            return Optional.of(plain.replaceAll("[%\\s]", ""))
                    .filter(text -> SHARE.matcher(text).matches())
                    .map(text -> Terms.share(Integer.parseInt(text)))
                    .map(Optional::of);
        }
        return Optional.of(Optional.empty());
    }

    private Unit unit() {
        return Arrays.stream(Unit.values())
                .filter(one -> one.name().equals(unit))
                .findFirst()
                .orElse(Unit.BOX);
    }

    private static String typed(@Nullable String text, int longest) {
        return Normalizer2.getNFKCInstance().normalize(OwnerForm.typed(text, longest));
    }

    /** What was typed, by the name of its field; empty where nothing was. */
    public String said(String field) {
        var text = switch (field) {
            case "product" -> product;
            case "name" -> name;
            case "unit" -> unit;
            case "grower" -> grower;
            case "quantity" -> quantity;
            case "day" -> day;
            case "way" -> way;
            case "terms" -> terms;
            default -> null;
        };
        return text == null ? "" : text;
    }
}
