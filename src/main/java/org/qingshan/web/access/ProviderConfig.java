package org.qingshan.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** A provider of logins by OpenID Connect, Telegram's or any other; none unless its address and our name with it are given. */
@ConfigMapping(prefix = "qingshan.oidc")
public interface ProviderConfig {
    /** Its issuer, below which its description lies ({@code .well-known/openid-configuration}). */
    Optional<String> url();

    Optional<String> clientId();

    /** None for a provider that is content with PKCE. */
    Optional<String> clientSecret();

    /** What people call it: it stands on the button. */
    @WithDefault("OpenID")
    String name();

    /** Somebody waits before a white page meanwhile; the link in the chat always works. */
    @WithDefault("5S")
    Duration patience();
}
