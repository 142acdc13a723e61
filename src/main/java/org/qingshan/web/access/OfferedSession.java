package org.qingshan.web.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A session that a browser showed at the door; nobody has looked at it yet. */
final class OfferedSession extends BaseAuthenticationRequest {
    private final Secret secret;

    OfferedSession(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
