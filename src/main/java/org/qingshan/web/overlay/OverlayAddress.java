package org.qingshan.web.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.Deriving;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.platform.lane.ShopChanged;
import org.qingshan.web.access.AccessConfig;

/**
 * The address of a shop's overlay: its name, and a key for shops that want that nobody guesses it.
 *
 * <p>Guaranteed: an address that holds no longer shows nothing from the next question on where it was changed, and within a second on
 * another replica. What is kept for that second spares the database: every overlay asks each second.
 */
@ApplicationScoped
public class OverlayAddress {
    /** 128 bits, as of every code here that cannot be guessed. */
    private static final int KEY_BYTES = 16;

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** @param key that the overlay is shown by; null where it is shown to everybody */
    private record Kept(@Nullable String key, long readAt) {
        boolean isFresh() {
            return System.nanoTime() - readAt < FRESH_NANOS;
        }
    }

    private final Lanes lanes;
    private final Deriving deriving;
    private final String overlays;
    /** Of shops that there are; who asks for others fills nothing. */
    private final ConcurrentMap<String, Kept> recent = new ConcurrentHashMap<>();

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
        var kept = recent.compute(shop, (named, before) -> before != null && before.isFresh() ? before : read(named));
        return kept != null && (kept.key() == null || isSame(kept.key(), offered));
    }

    private @Nullable Kept read(String shop) {
        var readAt = System.nanoTime();
        return lanes.acrossShops(() -> Shop.byKey(shop))
                .map(known -> new Kept(key(known).orElse(null), readAt))
                .orElse(null);
    }

    /** What is committed holds from the next question on. */
    void changed(@Observes ShopChanged change) {
        recent.remove(change.shop());
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
