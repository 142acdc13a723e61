package org.qingshan.conversation.command;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as hosts type them. */
final class Amounts {
    private static final Pattern MONEY = Pattern.compile("[¥￥]?\\s*(\\d{1,7}(?:\\.\\d{1,3})?)\\s*(?:元|块|块钱)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?");

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

    /** Full-width digits and signs as narrow ones. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
