package org.qingshan.web.console;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.SessionCookie;

/** Refuses what changes something and does not come from a page of the session. Looking is free. */
@OwnForm
@Provider
class OwnFormCheck implements ContainerRequestFilter {
    static final String HEADER = "Console-Token";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.GET)) {
            return;
        }
        var session = Optional.ofNullable(request.getCookies().get(SessionCookie.NAME))
                .map(Cookie::getValue)
                .flatMap(Secret::read);
        if (session.filter(own -> FormToken.isOf(own, request.getHeaderString(HEADER)))
                .isEmpty()) {
            request.abortWith(Refusal.ofForeignForm().response());
        }
    }
}
