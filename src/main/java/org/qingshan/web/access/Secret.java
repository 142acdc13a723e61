package org.qingshan.web.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.platform.Secrets;

/**
 * A random secret that names the shop it is good for, so that it can be looked up among that shop's alone.
 *
 * @param shop the shop's key
 * @param value 32 random bytes in base64
 */
public record Secret(String shop, String value) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{1,31})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret fresh(String shop) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(shop, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    public static Optional<Secret> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches() ? Optional.of(new Secret(parts.group(1), parts.group(2))) : Optional.empty();
    }

    public String written() {
        return shop + "." + value;
    }

    String hash() {
        return Secrets.hash(written());
    }

    /** Never the value: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "secret of " + shop;
    }
}
