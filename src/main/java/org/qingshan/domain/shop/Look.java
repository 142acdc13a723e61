package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the shop looks where people see it. */
@Embeddable
public class Look {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    @Nullable
    private String colour;

    @Nullable
    private String logo;

    @Nullable
    @Column(name = "overlay_salt")
    private String overlaySalt;

    @Nullable
    @Column(name = "overlay_hidden_at")
    private Instant overlayHiddenAt;

    protected Look() {}

    /** Whether it is a colour as the web writes it: {@code #c0392b}. */
    public static boolean isColour(String written) {
        return COLOUR.matcher(written.toLowerCase(Locale.ROOT)).matches();
    }

    /** @param written as {@link #isColour} wants it; null for the usual one */
    public void painted(@Nullable String written) {
        if (written != null && !isColour(written)) {
            throw new IllegalArgumentException(written);
        }
        colour = written == null ? null : written.toLowerCase(Locale.ROOT);
    }

    /** @param picture by the name that the data directory has for it; null for none */
    public void signedBy(@Nullable String picture) {
        logo = picture;
    }

    /** {@code #c0392b}; null for the usual one. */
    public @Nullable String colour() {
        return colour;
    }

    public @Nullable String logo() {
        return logo;
    }

    /**
     * Shows the overlay to those only who know its whole address.
     *
     * @param salt of which a first address is made; one that was used before is used again
     */
    public void hidesOverlay(String salt, Instant now) {
        overlaySalt = overlaySalt == null ? salt : overlaySalt;
        overlayHiddenAt = overlayHiddenAt == null ? now : overlayHiddenAt;
    }

    /** Shows the overlay to everybody who knows the shop's name. */
    public void showsOverlay() {
        overlayHiddenAt = null;
    }

    /** From now on its whole address is another one, made of this. */
    public void movesOverlay(String salt) {
        overlaySalt = salt;
    }

    /** Of what the key in the overlay's address is made; null where the shop's name is enough. */
    public @Nullable String overlaySalt() {
        return overlayHiddenAt == null ? null : overlaySalt;
    }
}
