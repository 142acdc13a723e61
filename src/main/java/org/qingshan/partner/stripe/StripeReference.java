package org.qingshan.partner.stripe;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names an order at Stripe: the key of its shop and the code of its checkout. It says nothing of the buyer.
 *
 * @param shop its key, which holds no {@code _}
 */
record StripeReference(String shop, String code) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{1,31})_([A-Za-z0-9_-]{22})");

    /** Empty where it is none of ours: others may take money by the same account. */
    static Optional<StripeReference> read(String text) {
        var written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new StripeReference(written.group(1), written.group(2)))
                : Optional.empty();
    }

    String written() {
        return shop + "_" + code;
    }
}
