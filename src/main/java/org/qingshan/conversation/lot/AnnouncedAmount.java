package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/**
 * A number in what a grower says.
 *
 * @param said the number as it was said
 * @param behind the words that follow it
 */
record AnnouncedAmount(BigDecimal number, String said, String behind) {
    /** Words between a number and what it counts. */
    private static final Pattern ADJECTIVES = Pattern.compile(
            "^(?:(?:more|extra|another|full|big|small|large|good|fresh|ripe|nice)\\s+)+|^多?[大小满整](?=\\p{IsHan})|^多(?=\\p{IsHan})",
            Pattern.CASE_INSENSITIVE);
    /** What may stand behind a number that counts the goods themselves. */
    private static final Pattern BEHIND_A_NUMBER = Pattern.compile(
            "[来去给过要卖吧啊哦了左嘛哈呢行收可的就也还先这那明今后周星礼早上下中晚]|\\b(?:of|on|for|by|to|if|in|at|the|this|that|tomorrow|today|tonight|please|only|morning|"
                    + "mon|tues|wednes|thurs|fri|satur|sun)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEASURE = Pattern.compile("^(?:\\p{IsHan}{1,2}|\\s*\\p{IsLatin}+)");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** In the unit of the goods, as far as the words say it or another unit of weight. */
    Optional<BigDecimal> of(Product goods) {
        var unit = unit();
        if (unit.isEmpty()) {
            return isBare(goods) ? Optional.of(number) : Optional.empty();
        }
        if (goods.unit().takes(Unit.called(unit.get()))) {
            return Optional.of(behind.startsWith("半", unit.get().length()) ? number.add(HALF) : number);
        }
        return Unit.gramsOf(unit.get())
                .filter(grams -> goods.unit().isWeight())
                .map(grams -> number.multiply(grams).divide(goods.unit().grams()));
    }

    /** What was counted where that is no unit: 两背篓. */
    Optional<String> measure(Product goods) {
        return unit().isEmpty() && !isBare(goods)
                ? Optional.of(said
                        + MEASURE.matcher(behind)
                                .results()
                                .findFirst()
                                .map(MatchResult::group)
                                .orElse(""))
                : Optional.empty();
    }

    /** The longest that stands behind it. */
    private Optional<String> unit() {
        int longest = Math.min(12, behind.length());
        return IntStream.range(0, longest)
                .mapToObj(shorter -> behind.substring(0, longest - shorter).strip())
                .filter(LotWords::isUnit)
                .filter(word -> word.charAt(0) > 0x7F
                        || word.length() == behind.length()
                        || !Character.isLetter(behind.charAt(word.length())))
                .findFirst();
    }

    /** What stands behind it and its unit. */
    String rest() {
        return behind.substring(unit().map(String::length).orElse(0)).strip();
    }

    /** Whether a unit stands behind it. */
    boolean isCounted() {
        return unit().isPresent();
    }

    /** Nothing that could count anything stands behind it. */
    private boolean isBare(Product goods) {
        return behind.isEmpty()
                || !Character.isLetterOrDigit(behind.charAt(0))
                || BEHIND_A_NUMBER.matcher(behind).lookingAt()
                || GrowersGoods.names(List.of(goods)).stream()
                        .anyMatch(name -> behind.toLowerCase(Locale.ROOT).startsWith(name));
    }

    /** The first in a text; empty where none above nothing is said. */
    static Optional<AnnouncedAmount> in(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> at == 0 || !Character.isDigit(text.charAt(at - 1)))
                .boxed()
                .flatMap(at -> SaidNumber.begin(text.substring(at))
                        .filter(number -> number.value().signum() > 0)
                        .map(number -> amount(number, text.substring(at)))
                        .stream())
                .findFirst();
    }

    private static AnnouncedAmount amount(SaidNumber number, String from) {
        var said = from.substring(0, from.length() - number.rest().length()).strip();
        return new AnnouncedAmount(
                number.value(), said, ADJECTIVES.matcher(number.rest()).replaceFirst(""));
    }
}
