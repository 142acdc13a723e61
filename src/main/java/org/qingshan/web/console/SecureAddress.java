package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.qingshan.web.access.AccessConfig;

/** Whether people reach us by https: themselves, or a proxy in front of us that ends it. */
@ApplicationScoped
class SecureAddress {
    private static final String HTTPS = "https";

    private final boolean publicIsSecure;

    SecureAddress(AccessConfig config) {
        this.publicIsSecure = HTTPS.equals(config.publicUrl().getScheme());
    }

    boolean isSecure(UriInfo request) {
        return publicIsSecure || HTTPS.equals(request.getBaseUri().getScheme());
    }
}
