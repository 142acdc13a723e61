package org.qingshan.partner.stripe;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Access to an account at Stripe. */
@ConfigMapping(prefix = "qingshan.stripe")
interface StripeConfig {
    /** Stands for every shop of the install. */
    String EVERY = "*";

    /** A secret or restricted key that may write Checkout Sessions and refunds. Unset, or without the other secret: no cards. */
    Optional<String> secretKey();

    /** What Stripe signs with what it tells {@link StripeDoor}, as its dashboard shows it beside that address. */
    Optional<String> webhookSecret();

    /** Whose money the account may take: keys of shops. The first shop alone unless more are named, so that no village's goes to another. */
    @WithDefault("${qingshan.shop:shop}")
    List<String> shops();

    @WithDefault("https://api.stripe.com")
    URI url();

    /** A buyer waits for the answer; it comes within a second or two, and what takes eight is down. */
    @WithDefault("8s")
    Duration timeout();

    /** How old what is signed may be, as Stripe's own libraries have it, so that nobody sends again what he overheard. */
    @WithDefault("5m")
    Duration tolerance();

    default boolean isComplete() {
        return secretKey().isPresent() && webhookSecret().isPresent();
    }

    default boolean isOn(String shop) {
        return isComplete() && (shops().contains(shop) || shops().contains(EVERY));
    }
}
