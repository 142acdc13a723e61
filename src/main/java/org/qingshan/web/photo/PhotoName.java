package org.qingshan.web.photo;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a kept photo is called, below the data directory and below this server's address alike. The name says what is in it: the
 * same name is the same picture for ever.
 *
 * @param shop whose it is
 * @param hash SHA-256 of the picture, in hexadecimal
 */
public record PhotoName(String shop, String hash) {
    /** The folder and the first part of the address. */
    static final String FOLDER = "photos";

    private static final Pattern KEPT = Pattern.compile(FOLDER + "/([a-z][a-z0-9-]{1,31})/([0-9a-f]{64})\\.jpg");

    /** Empty for none, and for a picture that only Telegram has: pages show a product without one then. */
    public static Optional<PhotoName> of(@Nullable String photo) {
        var kept = KEPT.matcher(photo == null ? "" : photo);
        return kept.matches() ? Optional.of(new PhotoName(kept.group(1), kept.group(2))) : Optional.empty();
    }

    /** The address of the small square; null where there is none to show. */
    public static @Nullable String small(@Nullable String photo) {
        return of(photo).map(name -> "/" + name.smallFile()).orElse(null);
    }

    /** The address of the whole picture; null where there is none to show. */
    public static @Nullable String whole(@Nullable String photo) {
        return of(photo).map(name -> "/" + name.file()).orElse(null);
    }

    /** The whole picture, below the data directory. */
    public String file() {
        return FOLDER + "/" + shop + "/" + hash + ".jpg";
    }

    String smallFile() {
        return FOLDER + "/" + shop + "/" + hash + "-small.jpg";
    }
}
