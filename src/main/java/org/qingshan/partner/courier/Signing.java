package org.qingshan.partner.courier;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How kuaidi100 proves that it is kuaidi100: with each subscription it is given a salt, and signs what it tells by the MD5 of the text
 * and the salt, in capitals. The salt is made of the account's key and the shop, so that none need be kept and one shop's is not another's.
 */
@ApplicationScoped
class Signing {
    /** kuaidi100 takes any text; so many letters nobody guesses. */
    private static final int LETTERS = 32;

    private final Kuaidi100Config config;

    Signing(Kuaidi100Config config) {
        this.config = config;
    }

    String salt(String shop) {
        return hash("SHA-256", config.key().orElseThrow() + "\n" + shop).substring(0, LETTERS);
    }

    /** Whether who says this of a shop's parcels knows its salt. */
    boolean isTrue(String shop, String param, String sign) {
        var right = hash("MD5", param + salt(shop)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, sign.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String algorithm, String text) {
        try {
            var digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has " + algorithm, impossible);
        }
    }
}
