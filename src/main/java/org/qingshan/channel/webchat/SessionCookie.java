package org.qingshan.channel.webchat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The cookie that makes a browser a person. Its value is a secret that only the browser keeps; we know its SHA-256. */
final class SessionCookie {
    private static final int SECRET_BYTES = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");
    static final int YEAR_SECONDS = 365 * 24 * 60 * 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionCookie() {}

    /** @param as the person that is played in the demo; empty for oneself */
    static String name(String as) {
        return named("qs_chat", as);
    }

    /** The name of the cookie that is there until the newcomer has been greeted. */
    static String nameOfNews(String as) {
        return named("qs_new", as);
    }

    private static String named(String kind, String as) {
        return as.isEmpty() ? kind : kind + "_" + (PLAIN.matcher(as).matches() ? as : hexed(as));
    }

    /** A cookie's name has only such letters as all browsers take: 张三 is written in figures. */
    private static String hexed(String as) {
        return "x" + HexFormat.of().formatHex(as.getBytes(StandardCharsets.UTF_8));
    }

    static String freshSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return base64(bytes);
    }

    /** Whether the value can be one of ours; anything else is a browser without a cookie. */
    static boolean isSecret(String value) {
        return SECRET.matcher(value).matches();
    }

    /** The name under which the chat is known here; it does not lead back to the secret. */
    static String addressOf(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return base64(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** @param cookie its name, "=", and its value */
    static String header(String cookie, String shop, boolean secure, int seconds) {
        return cookie + "; Path=/chat/" + shop + "; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
