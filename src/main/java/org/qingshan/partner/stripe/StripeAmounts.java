package org.qingshan.partner.stripe;

import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Sums as Stripe writes them: whole numbers of a currency's smallest unit, which is not for every currency what the rest of the world calls so. */
final class StripeAmounts {
    /** Without smaller units, by Stripe's documents. */
    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    /** With a thousand smaller units, of which only tens are taken. */
    private static final Set<String> THOUSANDS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    /** Have no smaller units any more, and are written with two places all the same, which must be noughts: so are ISK and UGX. */
    private static final int USUAL = 2;

    private StripeAmounts() {}

    /** Our minor units as Stripe's; empty where Stripe cannot take that sum. */
    static Optional<Long> toStripe(long minor, String currency) {
        var places = places(currency);
        var moved = BigDecimal.valueOf(minor, ours(currency)).movePointRight(places);
        var fits = moved.stripTrailingZeros().scale() <= (places == 3 ? -1 : 0) || moved.signum() == 0;
        return fits ? Optional.of(moved.longValueExact()) : Optional.empty();
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
