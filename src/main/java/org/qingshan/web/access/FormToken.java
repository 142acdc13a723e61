package org.qingshan.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;

/** What a form of the console must carry, so that no other site can send it: derived from the session, which no site can read. */
public final class FormToken {
    private FormToken() {}

    public static String of(Secret session) {
        return Secrets.hash("form " + session.written());
    }

    public static boolean isOf(Secret session, @Nullable String token) {
        return token != null
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), of(session).getBytes(StandardCharsets.UTF_8));
    }
}
