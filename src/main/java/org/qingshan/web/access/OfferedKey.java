package org.qingshan.web.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that a program showed at the door; nobody has looked at it yet. */
final class OfferedKey extends BaseAuthenticationRequest {
    private final String key;

    OfferedKey(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
