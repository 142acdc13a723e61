package org.qingshan.partner.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How Stripe proves that it is Stripe: the header {@code Stripe-Signature} holds a time and signatures, {@code t=…,v1=…,v1=…}; one of them
 * is the HMAC-SHA-256 of that time, a dot and the body. While a secret is being changed there are two.
 */
@ApplicationScoped
class StripeSignature {
    private static final String HMAC = "HmacSHA256";
    private static final String TIME = "t=";
    private static final String SIGNED = "v1=";
    /** Longer no list of signatures is. */
    private static final int LONGEST = 2_000;

    private final StripeConfig config;

    StripeSignature(StripeConfig config) {
        this.config = config;
    }

    /** Whether Stripe has said this, and not too long ago. */
    boolean isTrue(byte[] body, @Nullable String header, Instant now) {
        if (header == null || header.length() > LONGEST) {
            return false;
        }
        var parts = Arrays.stream(header.split(",")).map(String::strip).toList();
        var time = behind(parts, TIME).stream()
                .filter(text -> text.matches("\\d{1,12}"))
                .findFirst();
        if (time.isEmpty() || isOld(Instant.ofEpochSecond(Long.parseLong(time.get())), now)) {
            return false;
        }
        var right = signature(time.get(), body).getBytes(StandardCharsets.US_ASCII);
        // All are looked at, so that how long it takes says nothing.
        return behind(parts, SIGNED).stream()
                .map(text -> MessageDigest.isEqual(right, text.getBytes(StandardCharsets.UTF_8)))
                .reduce(false, Boolean::logicalOr);
    }

    private boolean isOld(Instant said, Instant now) {
        return Duration.between(said, now).abs().compareTo(config.tolerance()) > 0;
    }

    private static List<String> behind(List<String> parts, String name) {
        return parts.stream()
                .filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()))
                .toList();
    }

    private String signature(String time, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            var secret = config.webhookSecret().orElseThrow().strip();
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + HMAC, impossible);
        }
    }
}
