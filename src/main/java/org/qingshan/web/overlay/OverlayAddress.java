package org.qingshan.web.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Deriving;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessConfig;

/**
 * The address of a shop's overlay: its name, and a key for shops that want that nobody guesses it.
 *
 * <p>Guaranteed: nothing is kept of a decision, so that an address that holds no longer shows nothing from the next question on.
 */
@ApplicationScoped
public class OverlayAddress {
    /** 128 bits, as of every code here that cannot be guessed. */
    private static final int KEY_BYTES = 16;

    private final Lanes lanes;
    private final Deriving deriving;
    private final String overlays;

    OverlayAddress(Lanes lanes, Deriving deriving, AccessConfig config) {
        this.lanes = lanes;
        this.deriving = deriving;
        this.overlays = config.publicUrl().toString().replaceAll("/+$", "") + "/overlay/";
    }

    /** Where the overlay is shown now, as a card: the whole address, with the key where there is one. */
    public String of(Shop shop) {
        return of(shop, "card", "zh");
    }

    /**
     * @param layout {@code card}, {@code bar} or {@code ticker}
     * @param language {@code zh} or {@code en}
     */
    public String of(Shop shop, String layout, String language) {
        var behind = key(shop).map(key -> "&key=" + key).orElse("");
        return overlays + shop.key() + "?layout=" + layout + "&lang=" + language + behind;
    }

    /** Whether there is such a shop, and its overlay is shown to whoever has this key. */
    boolean isRight(String shop, @Nullable String offered) {
        return lanes.acrossShops(() -> Shop.byKey(shop))
                .filter(known -> key(known).map(key -> isSame(key, offered)).orElse(true))
                .isPresent();
    }

    private static boolean isSame(String key, @Nullable String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> key(Shop shop) {
        // No shop's name has a space, so that this is never what another secret is made of.
        return Optional.ofNullable(shop.look().overlaySalt())
                .map(salt -> deriving.secretFor("overlay " + shop.key() + "\n" + salt))
                .map(secret ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(secret, KEY_BYTES)));
    }
}
