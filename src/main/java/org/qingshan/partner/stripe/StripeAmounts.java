package org.qingshan.partner.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums as Stripe writes them: whole numbers of a currency's smallest unit, which is not for every currency what the rest of the world calls so. */
final class StripeAmounts {
    /** Without smaller units, by Stripe's documents. */
    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    /** With a thousand smaller units, of which only tens are taken. */
    private static final Set<String> THOUSANDS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    /** Have no smaller units any more, and are written with two places all the same, which must be noughts: so are ISK and UGX. */
    private static final int USUAL = 2;

    /** It takes no more than twelve digits. */
    private static final long MOST = 999_999_999_999L;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private StripeAmounts() {}

    /** Our minor units as Stripe's; empty where Stripe cannot take that sum. */
    static Optional<Long> toStripe(long minor, String currency) {
        var places = places(currency);
        var moved = BigDecimal.valueOf(minor, ours(currency)).movePointRight(places);
        var fits = moved.stripTrailingZeros().scale() <= (places == 3 ? -1 : 0) || moved.signum() == 0;
        return fits ? Optional.of(moved.longValueExact()) : Optional.empty();
    }

    /**
     * What Stripe says a sum is, as ours; 0 where it says none. Empty where it is no whole number, more than it ever takes, or money that is none:
     * it is not to be made another sum.
     */
    static Optional<Long> told(JsonNode sum, String currency) {
        if (sum.isMissingNode() || sum.isNull() || currency.isEmpty()) {
            return Optional.of(0L);
        }
        var isSum = sum.isIntegralNumber() && sum.canConvertToLong() && sum.longValue() >= 0 && sum.longValue() <= MOST;
        return isSum && CURRENCIES.contains(currency)
                ? Optional.of(fromStripe(sum.longValue(), currency))
                : Optional.empty();
    }

    /** Stripe's units as ours; rounded where ours are larger, which Stripe takes no sums of. */
    static long fromStripe(long sum, String currency) {
        return BigDecimal.valueOf(sum, places(currency))
                .movePointRight(ours(currency))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static int places(String currency) {
        var code = currency.toUpperCase(Locale.ROOT);
        return WHOLE.contains(code) ? 0 : THOUSANDS.contains(code) ? 3 : USUAL;
    }

    private static int ours(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
