package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.lot.LotLine.Weight;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** Tells numbers from other words in what is left of a line of goods that come in, as they come. */
final class LotWords {
    private static final Pattern LESS_THAN_NOTHING = Pattern.compile("[-−–—]\\d");

    private static final Pattern TOO_LONG = Pattern.compile("[-−–—]?(\\d{8,})(.*)");
    /** 两大袋. */
    private static final Pattern SIZE = Pattern.compile("^[大小满整](?=\\p{IsHan})");
    /** 50斤左右 is that much, by the scale. */
    private static final Pattern ROUGHLY = Pattern.compile("^(?:重|左右|多点?|整|装|的)");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST_UNIT = 9;

    /** It counts soap too, but not behind how much came. */
    private static final String MONEY = "块";

    private final List<String> others = new ArrayList<>();
    private final List<Said> numbers = new ArrayList<>();
    private String price;

    /** A number with what it counts; the unit is empty where none was said. */
    private record Said(BigDecimal value, String unit) {
        boolean isWeight() {
            return Unit.gramsOf(unit).isPresent();
        }
    }

    private LotWords(String terms) {
        this.price = terms;
    }

    static LotWords of(List<String> tokens, String terms) {
        var words = new LotWords(terms);
        tokens.forEach(words::take);
        return words;
    }

    /** Whether a word counts or weighs something. */
    static boolean isUnit(String word) {
        return !Unit.called(word).isEmpty() || Unit.gramsOf(word).isPresent();
    }

    /** Whether nothing else is said than how much it is. */
    static boolean isAmount(String figures) {
        var words = of(List.of(figures.replaceAll("(?<=\\d) +", "")), "");
        return words.others.isEmpty() && !words.numbers.isEmpty();
    }

    private void take(String token) {
        var less = LESS_THAN_NOTHING.matcher(token).lookingAt();
        var said = number(less ? token.substring(1) : token);
        if (said.isEmpty()) {
            others.add(token);
            return;
        }
        var found = measured(said.get());
        var unit = found.isEmpty() ? "" : found.get().unit();
        var isMeasured = found.isPresent() && !unit.isEmpty();
        var isNumber = found.isPresent() && said.get().rest().isEmpty();
        if (isMeasured
                        && (numbers.isEmpty()
                                || numbers.size() == 1 && !numbers.get(0).unit().isEmpty() && !unit.equals(MONEY))
                || isNumber && numbers.isEmpty()) {
            var value = found.orElseThrow().value();
            numbers.add(new Said(less ? value.negate() : value, unit));
            behind(said.get(), unit).ifPresent(this::take);
        } else if (price.isEmpty() && (isNumber || isMeasured)) {
            price = token;
        } else {
            others.add(token);
        }
    }

    private static Optional<SaidNumber> number(String words) {
        var tooLong = TOO_LONG.matcher(words);
        return tooLong.matches()
                ? Optional.of(new SaidNumber(
                        new BigDecimal(tooLong.group(1)), tooLong.group(2).strip()))
                : SaidNumber.begin(words);
    }

    /** Empty where something stands behind the number that is no unit: 三妹, 2月30日, 两背篓. */
    private static Optional<Said> measured(SaidNumber number) {
        if (number.rest().isEmpty()) {
            return Optional.of(new Said(number.value(), ""));
        }
        var rest = SIZE.matcher(number.rest()).replaceFirst("");
        return unit(rest).map(unit -> {
            var half = rest.startsWith("半", unit.length());
            return new Said(half ? number.value().add(HALF) : number.value(), unit);
        });
    }

    /** The longest that stands there; in an alphabet only a whole word. */
    private static Optional<String> unit(String rest) {
        int longest = Math.min(LONGEST_UNIT, rest.length());
        return IntStream.range(0, longest)
                .mapToObj(shorter -> rest.substring(0, longest - shorter))
                .filter(LotWords::isUnit)
                .filter(unit -> unit.charAt(0) > 0x7F
                        || unit.length() == rest.length()
                        || !Character.isLetter(rest.charAt(unit.length())))
                .findFirst();
    }

    /** What is glued to it: the name in 47斤吴秀英. */
    private static Optional<String> behind(SaidNumber number, String unit) {
        var rest = SIZE.matcher(number.rest()).replaceFirst("").substring(unit.length());
        var other =
                ROUGHLY.matcher(rest.replaceFirst("^半", "")).replaceFirst("").strip();
        return Optional.of(other).filter(word -> !word.isEmpty());
    }

    /** Beside packs a weight is what the scale says of them. */
    LotLine line(@Nullable Product product, @Nullable String grower, @Nullable LocalDate day) {
        var weighed = product == null || !product.unit().isWeight();
        var quantity = numbers.stream()
                .filter(number -> numbers.size() == 1 || number.isWeight() != weighed)
                .findFirst()
                .or(() -> numbers.stream().findFirst());
        var weight = numbers.stream()
                .filter(number -> weighed && !quantity.equals(Optional.of(number)))
                .flatMap(number -> Unit.gramsOf(number.unit()).stream()
                        .map(grams -> new Weight(number.value().multiply(grams))))
                .findFirst();
        return new LotLine(
                product,
                grower,
                List.copyOf(others),
                quantity.map(Said::value).orElse(null),
                quantity.map(Said::unit).orElse(""),
                weight.orElse(null),
                null,
                price,
                day);
    }
}
