package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a host says that something is cheaper by a part of its price: 打8折, "20% off". All of it, as 10折 is, is no part. */
final class PartOfPrice {
    /** 打8折, "20% off": of the usual price. */
    static final Pattern SAID = Pattern.compile(
            PriceWords.NAMED
                    + "(?:(?:打|现在|今天|今晚|全都?|都){0,3}\\s?(?<tenths>[1-9](?:\\.\\d)?|(?!10)[1-9]\\d|[一二三四五六七八九]{1,2})折|(?:is |now |at ){0,2}(?<off>[1-9]\\d?) ?(?:%|percent) off)"
                    + PriceWords.END,
            Pattern.CASE_INSENSITIVE);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private PartOfPrice() {}

    /** Of a price, in minor units. */
    static long of(long price, Matcher said) {
        return percent(said)
                .multiply(BigDecimal.valueOf(price))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValue();
    }

    /** 8折 and 80折 are four fifths, 85折 and 8.5折 a little more. */
    private static BigDecimal percent(Matcher found) {
        if (found.group("off") != null) {
            return HUNDRED.subtract(new BigDecimal(found.group("off")));
        }
        return ofTenths(found.group("tenths"));
    }

    /** 九 of 九折, 85 of 85折: so many of a hundred are paid. */
    static BigDecimal ofTenths(String tenths) {
        var figures = tenths.chars().anyMatch(Character::isIdeographic)
                ? tenths.chars()
                        .mapToObj(one -> String.valueOf("零一二三四五六七八九".indexOf(one)))
                        .collect(Collectors.joining())
                : tenths;
        var number = new BigDecimal(figures);
        return number.compareTo(BigDecimal.TEN) < 0 ? number.movePointRight(1) : number;
    }
}
