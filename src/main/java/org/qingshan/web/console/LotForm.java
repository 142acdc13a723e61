package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.GrowerName;

/** What the form sends that takes in a lot. The page shows again what was typed. */
public class LotForm {
    /** What is cut off of a form that is no person's; what is too long for a name is refused. */
    private static final int LONGEST_TYPED = 4000;

    private static final Pattern QUANTITY = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");
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
    String weight;

    @RestForm("weight-unit")
    @Nullable
    String weightUnit;

    @RestForm
    @Nullable
    String fresh;

    @RestForm
    @Nullable
    String day;

    @RestForm
    @Nullable
    String old;

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
     * @param grams what the scale says of all of it; null where nobody weighed it
     * @param terms null for the shop's usual share
     * @param requestKey makes a form that is sent twice one lot
     */
    record Wanted(
            long product,
            String name,
            Unit unit,
            String grower,
            BigDecimal quantity,
            @Nullable Long grams,
            @Nullable LocalDate day,
            @Nullable Terms terms,
            String requestKey) {}

    /** What keeps a lot from being taken in, the first from above. */
    enum Wrong {
        GROWER,
        LONG,
        NOBODY,
        NAME,
        QUANTITY,
        WEIGHT,
        DAY,
        TERMS,
        KEY
    }

    /** Empty where all is as it must be. */
    Optional<Wrong> wrong(LocalDate today) {
        return Stream.of(
                        nameless(),
                        is(Wrong.LONG, isLong(fresh())),
                        is(Wrong.NAME, OwnerForm.key(product) == 0 && fresh().isEmpty()),
                        is(Wrong.QUANTITY, quantity(quantity).isEmpty()),
                        is(Wrong.WEIGHT, grams().isEmpty()),
                        is(Wrong.DAY, day(today).isEmpty()),
                        is(Wrong.TERMS, agreed().isEmpty()),
                        is(Wrong.KEY, typed(key, 60).isEmpty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What keeps a grower from being called so. */
    Optional<Wrong> nameless() {
        return is(Wrong.GROWER, whose().isEmpty())
                .or(() -> is(Wrong.LONG, isLong(whose())))
                .or(() -> is(Wrong.NOBODY, GrowerName.isNone(whose())));
    }

    private static boolean isLong(String name) {
        return name.length() > GrowerName.LONGEST;
    }

    private static Optional<Wrong> is(Wrong what, boolean wrong) {
        return wrong ? Optional.of(what) : Optional.empty();
    }

    /** Of a form in which nothing is wrong. */
    Wanted wanted(LocalDate today) {
        return new Wanted(
                OwnerForm.key(product),
                fresh(),
                unit(),
                whose(),
                quantity(quantity).orElseThrow(),
                grams().orElseThrow().orElse(null),
                day(today).orElseThrow().orElse(null),
                agreed().orElseThrow().orElse(null),
                typed(key, 60));
    }

    String whose() {
        return typed(grower, LONGEST_TYPED);
    }

    private String fresh() {
        return typed(name, LONGEST_TYPED);
    }

    /** Whether the grower is somebody new, though called much like another. */
    boolean meansNewGrower() {
        return "yes".equals(fresh);
    }

    /** The day of harvest where that is more than a year ago and nobody has said that it is meant; else empty. */
    Optional<LocalDate> doubtfulDay(LocalDate today) {
        return day(today).flatMap(one -> one).filter(one -> Intake.isLongAgo(one, today) && !"yes".equals(old));
    }

    /** The inner one is empty where nothing was said, the outer one where it is no weight. */
    private Optional<Optional<Long>> grams() {
        if (typed(weight, 12).isEmpty()) {
            return Optional.of(Optional.empty());
        }
        var one = "KILOGRAM".equals(weightUnit) ? Unit.KILOGRAM : Unit.JIN;
        return quantity(weight)
                .map(number -> number.multiply(one.grams()).longValue())
                .filter(grams -> grams > 0)
                .map(Optional::of);
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
                    .filter(one -> Intake.canBeHarvested(one, today))
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
            case "weight" -> weight;
            case "weight-unit" -> weightUnit;
            case "day" -> day;
            case "way" -> way;
            case "terms" -> terms;
            default -> null;
        };
        return text == null ? "" : text;
    }
}
