package org.qingshan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps secrets of others that we must be able to say again: by AES-GCM (NIST SP 800-38D) with a key of the install's that is not in
 * its database.
 *
 * <p>Guaranteed: what was changed, or sealed for another purpose or by another key, is not opened. Not guaranteed: anything
 * against who has both key and database.
 */
@ApplicationScoped
public class Sealing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKey> key;

    Sealing(@ConfigProperty(name = "qingshan.secret-key") Optional<String> secret) {
        this.key = secret.filter(text -> !text.isBlank()).map(Sealing::key);
    }

    /** Whether there is a key; without one nothing can be sealed or opened. */
    public boolean isPossible() {
        return key.isPresent();
    }

    /**
     * @param purpose what it is for; opened only for the same
     * @throws IllegalStateException without a key
     */
    public String seal(String purpose, String secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce);
            var sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
            return Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + CIPHER, impossible);
        }
    }

    /** The secret; empty without the key that it was sealed with. */
    public Optional<String> open(String purpose, String sealed) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            var whole = Base64.getDecoder().decode(sealed);
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var secret =
                    cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        var own = key.orElseThrow(() -> new IllegalStateException("Without QINGSHAN_SECRET_KEY nothing is sealed"));
        cipher.init(mode, own, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** The words are long and random, by the check of the settings, so that one hash makes a key of them. */
    private static SecretKey key(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new SecretKeySpec(digest.digest(secret.strip().getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
