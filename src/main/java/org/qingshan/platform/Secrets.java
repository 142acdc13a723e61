package org.qingshan.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Codes that nobody can guess, and what is kept of them. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** How secrets look where people write them: codes of invites, links and keys of a shop, tokens of bots and of payment providers. */
    private static final Pattern WRITTEN = Pattern.compile("(?i)(join_|owner_)[\\w-]+"
            + "|[a-z][a-z0-9-]{1,31}\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])|\\d{6,20}:[A-Za-z0-9_-]{30,}"
            + "|\\d{4,20}:[A-Z]{2,10}:[A-Za-z0-9_-]{3,}");

    private static final String HIDDEN = "…";

    private Secrets() {}

    /** 128 bits as 22 characters that fit into a link and a Telegram payload. */
    public static String newCode() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The text as it may be kept: every secret in it is left out. */
    public static String concealed(String text) {
        return WRITTEN.matcher(text).replaceAll(secret -> (secret.group(1) == null ? "" : secret.group(1)) + HIDDEN);
    }

    /** The SHA-256 of a code, in hex. A code has 128 random bits, so it needs neither salt nor slowness. */
    public static String hash(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
