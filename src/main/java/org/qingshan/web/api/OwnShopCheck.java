package org.qingshan.web.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.qingshan.web.access.Caller;

/** Keeps a program out of every shop but its own, whether that other shop exists or not. */
@OwnShop
@Provider
class OwnShopCheck implements ContainerRequestFilter {
    private final SecurityIdentity identity;

    OwnShopCheck(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var shop = request.getUriInfo().getPathParameters().getFirst("shop");
        if (!Caller.of(identity).shop().equals(shop)) {
            request.abortWith(Problem.of(Response.Status.FORBIDDEN, "OTHER_SHOP", "This key is of another shop.")
                    .response()
                    .build());
        }
    }
}
