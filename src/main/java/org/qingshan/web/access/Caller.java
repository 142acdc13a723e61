package org.qingshan.web.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.security.Principal;

/**
 * Who makes a request, in which shop.
 *
 * @param shop the shop's key; the caller may see no other
 * @param actor the caller by our own key, as the history names it ({@code api}, {@code buyer 12})
 * @param name what a person calls the caller
 */
public record Caller(String shop, String actor, String name) implements Principal {

    /** The caller that was recognised at the door. Fails where nobody was, which the roles of the resource prevent. */
    public static Caller of(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof Caller caller) {
            return caller;
        }
        throw new IllegalStateException("Nobody was recognised at the door");
    }

    @Override
    public String getName() {
        return name;
    }
}
