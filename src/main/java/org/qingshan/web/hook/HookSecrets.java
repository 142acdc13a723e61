package org.qingshan.web.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that webhooks are signed with. A signature cannot be made of a hash, so none is kept at all: each is derived (HMAC-SHA256,
 * RFC 2104) from the webhook's salt and a key that is a file in the data directory. Who has the database alone can sign nothing.
 */
@ApplicationScoped
class HookSecrets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Path file;

    private volatile byte @Nullable [] key;

    HookSecrets(HookConfig config) {
        this.file = config.dataDir().toAbsolutePath().normalize().resolve("webhook.key");
    }

    /** What the shop's system knows us by. */
    String secretOf(String shop, String salt) {
        return "qs_" + Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key(), shop + "\n" + salt));
    }

    /** HMAC-SHA256 of the text under the secret, in hexadecimal. */
    static String sign(String secret, String text) {
        return HexFormat.of().formatHex(hmac(secret.getBytes(StandardCharsets.UTF_8), text));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    private byte[] key() {
        var known = key;
        if (known == null) {
            try {
                known = Files.exists(file) ? Files.readAllBytes(file) : made();
            } catch (IOException broken) {
                throw new UncheckedIOException("The key of the webhooks cannot be read or made: " + file, broken);
            }
            key = known;
        }
        return known;
    }

    /** Whoever comes first makes it, also among several machines. */
    private byte[] made() throws IOException {
        var fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Files.createDirectories(file.getParent());
        // A temporary file is its owner's alone to read, where files have owners.
        var part = Files.createTempFile(file.getParent(), "webhook", ".tmp");
        try {
            Files.write(part, fresh);
            Files.createLink(file, part);
            return fresh;
        } catch (FileAlreadyExistsException other) {
            return Files.readAllBytes(file);
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(part, file);
            return fresh;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
