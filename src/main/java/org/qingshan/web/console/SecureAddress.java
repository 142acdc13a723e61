package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.qingshan.platform.OwnOrigin;
import org.qingshan.web.access.AccessConfig;

/** Whether people reach us by https: themselves, or a proxy in front of us that ends it; and whether a post is of our own page. */
@ApplicationScoped
class SecureAddress {
    private static final String HTTPS = "https";

    private final boolean publicIsSecure;
    private final OwnOrigin own;

    SecureAddress(AccessConfig config) {
        this.publicIsSecure = HTTPS.equals(config.publicUrl().getScheme());
        this.own = new OwnOrigin(config.publicUrl());
    }

    boolean isOwnPage(UriInfo request, HttpHeaders headers) {
        var reached = request.getBaseUri();
        return own.covers(reached.getScheme() + "://" + reached.getAuthority(), headers.getHeaderString("Origin"));
    }

    boolean isSecure(UriInfo request) {
        return publicIsSecure || HTTPS.equals(request.getBaseUri().getScheme());
    }
}
