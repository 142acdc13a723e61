package org.qingshan.conversation.command;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.Refused;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** Numbers as hosts type them. */
final class Amounts {
    private static final Pattern MONEY = Pattern.compile("[¥￥]?\\s*(\\d{1,7}(?:\\.\\d{1,3})?)\\s*(?:元|块|块钱)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");
    private static final Pattern QUANTITY = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)\\s*([\\p{IsHan}A-Za-z]{0,12})");

    private Amounts() {}

    /** An amount of money in minor units; empty where it is none or has fractions of a minor unit. */
    static Optional<Long> money(String text, String currency) {
        var matcher = MONEY.matcher(plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var minor = new BigDecimal(matcher.group(1))
                .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits());
        return minor.stripTrailingZeros().scale() > 0
                ? Optional.empty()
                : Optional.of(minor.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    static Optional<BigDecimal> number(String text) {
        var plain = plain(text);
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** A quantity of the product, 0 too, with a unit or without; empty where it is none. Refuses the unit of something else. */
    static Optional<BigDecimal> quantity(String text, Product product) {
        var matcher = QUANTITY.matcher(plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var units = Unit.called(matcher.group(2));
        if (!units.isEmpty() && !units.contains(product.unit())) {
            throw new Refused(Refused.Reason.OTHER_UNIT, Map.of("product", product, "unit", product.unit()));
        }
        return Optional.of(new BigDecimal(matcher.group(1)));
    }

    /** Minor units as they are typed: 29.90. */
    static String decimal(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }

    /** Full-width digits and signs as narrow ones. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
