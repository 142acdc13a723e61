package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.qingshan.platform.Deriving;

/** The secrets that webhooks are signed with. A signature cannot be made of a hash, so each is derived from the webhook's salt. */
@ApplicationScoped
class HookSecrets {
    private final Deriving deriving;

    HookSecrets(Deriving deriving) {
        this.deriving = deriving;
    }

    /** What the shop's system knows us by. */
    String secretOf(String shop, String salt) {
        return "qs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(deriving.secretFor(shop + "\n" + salt));
    }

    /** HMAC-SHA256 of the text under the secret, in hexadecimal. */
    static String sign(String secret, String text) {
        return HexFormat.of().formatHex(Deriving.hmac(secret.getBytes(StandardCharsets.UTF_8), text));
    }
}
