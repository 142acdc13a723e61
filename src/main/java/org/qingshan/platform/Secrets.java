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

    /** How tokens of bots and of payment providers look. */
    private static final String TOKENS = "\\d{6,20}:[A-Za-z0-9_-]{30,}|\\d{4,20}:[A-Z]{2,10}:[A-Za-z0-9_-]{3,}";

    private static final Pattern TOKEN = Pattern.compile(TOKENS);

    /** How secrets look where people write them: codes of invites, links and keys of a shop, tokens of bots and of payment providers. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)(join_|owner_)[\\w-]+" + "|[a-z][a-z0-9-]{1,31}\\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])|" + TOKENS);

    /** Letters of the code behind a full stop. */
    private static final int CODE = 43;

    private static final String HIDDEN = "…";

    private Secrets() {}

    /** 128 bits as 22 characters that fit into a link and a Telegram payload. */
    public static String newCode() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it holds the token of a bot or a payment provider. */
    public static boolean holdsToken(String text) {
        return text.indexOf(':') >= 0 && TOKEN.matcher(text).find();
    }

    /** The text as it may be kept: every secret in it is left out. */
    public static String concealed(String text) {
        if (!mayHold(text)) {
            return text;
        }
        return WRITTEN.matcher(text).replaceAll(secret -> (secret.group(1) == null ? "" : secret.group(1)) + HIDDEN);
    }

    /**
     * Each way to write one has one of these signs, the full stop with a long code behind it. All that is said is looked at, most of it has none of
     * them, and to look for the secrets themselves takes longer.
     */
    private static boolean mayHold(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '_' || sign == ':') {
                return true;
            }
            if (sign == '.' && i + CODE < text.length() && text.charAt(i + CODE) < 0x80) {
                return true;
            }
        }
        return false;
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
