package org.qingshan.web.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;

/**
 * What a program says to make a write happen once (draft-ietf-httpapi-idempotency-key-header).
 *
 * @param value the program's own name of the write; none if it gave none
 * @param request the hash of what is asked for
 */
public record IdempotencyKey(@Nullable String value, String request) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * @param value what the header says
     * @param what the write, without its body
     */
    public static IdempotencyKey of(@Nullable String value, String what, byte[] body) {
        if (value != null && !VALID.matcher(value).matches()) {
            throw Problem.bad(
                    "INVALID_IDEMPOTENCY_KEY", HEADER, "must be 1 to 200 visible ASCII characters without spaces.");
        }
        // One character for each byte, so that any two bodies stay apart.
        var request = what + "\n" + new String(body, StandardCharsets.ISO_8859_1);
        return new IdempotencyKey(value, Secrets.hash(request));
    }
}
