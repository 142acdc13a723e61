package org.qingshan.web.access;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** A provider that takes a question and never answers keeps nobody before a white page. */
@Unremovable
@ApplicationScoped
public class ProviderPatience implements OidcRequestFilter {
    private final ProviderConfig config;

    ProviderPatience(ProviderConfig config) {
        this.config = config;
    }

    @Override
    public void filter(OidcRequestContext asked) {
        asked.request().timeout(config.patience().toMillis());
    }
}
