package org.qingshan.web.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Looks for a session of the console in its cookie. A session that is over is as good as none. */
@ApplicationScoped
class SessionDoor implements HttpAuthenticationMechanism {
    /** A browser sends its cookie everywhere; what it opens are the pages, never the programs' interface. */
    private static final String PAGES = "/console";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (!context.normalizedPath().startsWith(PAGES)) {
            return Uni.createFrom().nullItem();
        }
        return Optional.ofNullable(context.request().getCookie(SessionCookie.NAME))
                .map(Cookie::getValue)
                .flatMap(Secret::read)
                .map(secret -> identities
                        .authenticate(new OfferedSession(secret))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** There is nothing a browser could do by itself; the page says how to get a link. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(OfferedSession.class);
    }
}
