package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Measure.Style;
import org.qingshan.domain.product.Contents;
import org.qingshan.domain.product.Unit;

/**
 * An amount held against what an offer is sold in.
 *
 * @param quantity in the offer's unit, or null if the amount does not suit
 * @param near what may have been meant then, sold amounts, the smallest first
 */
record Fit(@Nullable BigDecimal quantity, List<BigDecimal> near) {
    /** Nothing like it is sold. */
    static final Fit NONE = new Fit(null, List.of());

    private static final BigDecimal MOST = BigDecimal.valueOf(9999);
    /** Who wants more of anything says it twice: one slip of a finger must not take the whole stock. */
    private static final BigDecimal MOST_UNASKED = BigDecimal.valueOf(999);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What is sold as one, and is two, or many. */
    private static final Prefiltered IN_PAIRS = Prefiltered.of("[鞋靴袜筷联镯]|手套|护[膝腕肘]|袖套|耳[环钉坠]|鸳鸯|情侣|对杯|双");

    private static final Prefiltered BY_THE_BASKET = Prefiltered.of("[蛋果桃梨枣橙橘桔柚杏李柿粽薯莓]$");

    private static final Prefiltered IN_SETS = Prefiltered.of("[套具组衣服裤装被褥联]");

    private static final BigDecimal MOST_BROKEN = BigDecimal.valueOf(3);
    private static final BigDecimal MOST_BROKEN_WEIGHT = BigDecimal.valueOf(20);

    /**
     * @param loosely the product was named by its slot, so that "two pieces" means two of what is offered; a name
     *     ("two eggs") means the thing itself
     */
    static Fit of(Amount amount, Offer offer, boolean loosely) {
        var number = inUnit(amount, offer, loosely);
        if (number == null) {
            var packs = packs(amount, offer);
            return packs == null ? otherUnit(amount, offer) : ofPacks(packs, amount.number(), offer);
        }
        return isSold(number, offer) ? new Fit(tidy(number), List.of()) : new Fit(null, steps(number, offer));
    }

    /** One, or one step where that is no multiple of the step. */
    static BigDecimal least(Offer offer) {
        return isSold(BigDecimal.ONE, offer) ? BigDecimal.ONE : tidy(offer.step());
    }

    static boolean isUncommon(BigDecimal quantity) {
        return quantity.compareTo(MOST_UNASKED) > 0;
    }

    static BigDecimal tidy(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static boolean isSold(BigDecimal number, Offer offer) {
        return number.signum() > 0
                && number.compareTo(MOST) <= 0
                && number.remainder(offer.step()).signum() == 0;
    }

    private static @Nullable BigDecimal inUnit(Amount amount, Offer offer, boolean loosely) {
        var unit = offer.unit();
        var measure = amount.measure();
        if (measure == null) {
            return amount.number();
        }
        var grams = measure.grams();
        if (grams != null) {
            return unit.isWeight()
                    ? amount.number().multiply(grams).divide(unit.grams(), 4, RoundingMode.HALF_UP)
                    : null;
        }
        return !unit.isWeight() && counts(measure, offer, loosely)
                ? measure.style() == Style.COUPLE && isTwo(offer)
                        ? amount.number().multiply(TWO)
                        : amount.number()
                : null;
    }

    private static boolean counts(Measure measure, Offer offer, boolean loosely) {
        var unit = offer.unit();
        return switch (measure.style()) {
            case UNIT -> measure.units().contains(unit);
            case GENERIC -> true;
            case PIECE -> loosely || measure.units().contains(unit) || isThing(unit);
            case VESSEL ->
                unit == Unit.PORTION
                        || unit == Unit.PIECE && (loosely || measure.units().contains(unit) || !isOneOfBasket(offer))
                        || measure.units().contains(unit)
                        || unit == Unit.JAR && measure.units().contains(Unit.BOTTLE);
            case COUPLE ->
                unit == Unit.PORTION
                        || unit == Unit.PIECE
                        || measure.units().contains(unit)
                        || unit == Unit.STRIP
                        || unit == Unit.POT;
            case SET -> loosely || unit != Unit.PIECE || IN_SETS.isIn(offer.nameZh());
            // Nobody counts what is in a bag of sugar.
            case DOZEN ->
                unit == Unit.PIECE
                        || unit == Unit.BAG
                        || unit == Unit.BOTTLE
                        || measure.units().contains(unit)
                        || loosely && unit != Unit.CARTON;
            case WEIGHT -> false;
        };
    }

    /** 鸡蛋一筐: many of what is sold singly. */
    private static boolean isOneOfBasket(Offer offer) {
        return BY_THE_BASKET.isIn(offer.nameZh());
    }

    /** 碗一对, not of what comes in pairs: 布鞋一对. */
    private static boolean isTwo(Offer offer) {
        return switch (offer.unit()) {
            case PIECE, STRIP, POT -> !IN_PAIRS.isIn(offer.nameZh());
            default -> false;
        };
    }

    /** Two fish are 两个鱼 to some; two shoes are no two pairs. */
    private static boolean isThing(Unit unit) {
        return unit == Unit.STRIP || unit == Unit.POT || unit == Unit.BAR || unit == Unit.HEAD;
    }

    /** How many of the offer hold so much; null if nobody knows. */
    private static @Nullable BigDecimal packs(Amount amount, Offer offer) {
        var measure = Objects.requireNonNull(amount.measure(), "a bare number is in the offer's unit");
        var grams = measure.grams();
        // Read only here: an amount in the offer's own unit needs none of it.
        var contents = Contents.of(offer.pack());
        var held = grams == null ? contents.pieces() : contents.grams();
        var each = grams != null ? grams : pieces(measure);
        return held == null || held.signum() == 0 || each == null
                ? null
                : amount.number().multiply(each).divide(held, 4, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal pieces(Measure measure) {
        return switch (measure.style()) {
            // A dozen has been counted already.
            case PIECE, DOZEN -> BigDecimal.ONE;
            case UNIT, VESSEL -> measure.units().contains(Unit.PIECE) ? BigDecimal.ONE : null;
            default -> null;
        };
    }

    /** Ten jin of what comes in boxes of five: two boxes. "Two eggs" may be two boxes too. */
    private static Fit ofPacks(BigDecimal packs, BigDecimal number, Offer offer) {
        var whole = packs.setScale(0, RoundingMode.DOWN);
        var near = packs.compareTo(whole) == 0 ? Stream.of(whole) : Stream.of(whole, whole.add(BigDecimal.ONE));
        boolean few = packs.compareTo(BigDecimal.ONE) < 0 && number.compareTo(MOST_BROKEN) <= 0;
        return new Fit(null, sold(few ? Stream.concat(near, Stream.of(number)) : near, offer));
    }

    /** Two eggs may be two boxes; sixty are not. */
    private static Fit otherUnit(Amount amount, Offer offer) {
        var number = amount.number();
        boolean pieces =
                amount.measure() != null && pieces(amount.measure()) != null && number.compareTo(MOST_BROKEN) > 0;
        return new Fit(null, sold(pieces ? Stream.of(BigDecimal.ONE) : Stream.of(BigDecimal.ONE, number), offer));
    }

    /** The two nearest amounts that are sold; none near a number that nobody means as an amount (29.9). */
    private static List<BigDecimal> steps(BigDecimal number, Offer offer) {
        var most = offer.unit().isWeight() ? MOST_BROKEN_WEIGHT : MOST_BROKEN;
        boolean broken = number.stripTrailingZeros().scale() > 0;
        if (number.signum() <= 0 || number.compareTo(MOST) > 0 || broken && number.compareTo(most) > 0) {
            return List.of();
        }
        var below = number.divideToIntegralValue(offer.step()).multiply(offer.step());
        var first = below.signum() == 0 ? offer.step() : below;
        return sold(Stream.of(first, first.add(offer.step())), offer);
    }

    private static List<BigDecimal> sold(Stream<BigDecimal> numbers, Offer offer) {
        return numbers.filter(number -> isSold(number, offer))
                .map(Fit::tidy)
                .distinct()
                .sorted()
                .toList();
    }
}
