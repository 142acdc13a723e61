package org.qingshan.platform;

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
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes secrets of our own that must be said again, so that none of them is kept at all: each is derived (HMAC-SHA256, RFC 2104) from
 * what it is for and a key that is a file in the data directory. Who has the database alone can make none.
 */
@ApplicationScoped
public class Deriving {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Path file;

    private volatile byte @Nullable [] key;

    /** @param data where the key lies; with several machines one folder between them */
    Deriving(@ConfigProperty(name = "qingshan.data-dir", defaultValue = "data") Path data) {
        // Named when webhooks were all that it was for; what receivers know must not change.
        this.file = data.toAbsolutePath().normalize().resolve("webhook.key");
    }

    /** 32 bytes that are always the same for this purpose, and tell nothing of those for another. */
    public byte[] secretFor(String purpose) {
        return hmac(key(), purpose);
    }

    /** HMAC-SHA256 of the text under the key. */
    public static byte[] hmac(byte[] key, String text) {
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
                throw new UncheckedIOException(
                        "The key that secrets are made of cannot be read or made: " + file, broken);
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
