package org.qingshan.web.console;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Provider;
import org.qingshan.web.access.ProviderLogins;
import org.qingshan.web.access.ProviderLogins.Door;
import org.qingshan.web.access.ProviderLogins.Offer;
import org.qingshan.web.access.ProviderLogins.Recognised;
import org.qingshan.web.viewer.HtmlPage;
import org.qingshan.web.viewer.PageLanguage;
import org.qingshan.web.viewer.StrangerPage;

/**
 * The way in by a login of the provider. Whom it has recognised is given a link of his own, which opens a session as every link does,
 * by its button; what the provider's cookie says is forgotten at once.
 */
@Blocking
@Path("/console/provider")
@Authenticated
@AuthorizationCodeFlow
@Produces(MediaType.TEXT_HTML)
public class ProviderPages {
    private static final Logger LOG = Logger.getLogger(ProviderPages.class);
    /** What a provider sends back has one of these at least. */
    private static final List<String> ANSWERS = List.of("state", "code", "error");

    private static final List<String> NAMES = List.of("name", "preferred_username", "email");
    private static final int LONGEST = 60;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(List<Door> doors, String language);

        static native TemplateInstance unlinked(String language);

        static native TemplateInstance link(Shop shop, String login, Offer offer, String token, String language);

        static native TemplateInstance failed(String again, String language);
    }

    private final SecurityIdentity identity;
    private final OidcSession session;
    private final Provider provider;
    private final ProviderLogins logins;
    private final HttpAuthenticator doors;

    ProviderPages(
            SecurityIdentity identity,
            OidcSession session,
            Provider provider,
            ProviderLogins logins,
            HttpAuthenticator doors) {
        this.provider = provider;
        this.doors = doors;
        this.identity = identity;
        this.session = session;
        this.logins = logins;
    }

    @GET
    public Response enter(@Context HttpHeaders headers) {
        var login = token();
        forget();
        var doors = logins.doors(recognised(login));
        var language = PageLanguage.of(null, headers);
        if (doors.isEmpty()) {
            return page(Templates.unlinked(language), language, Status.FORBIDDEN);
        }
        return doors.size() > 1
                ? page(Templates.choose(doors, language), language, Status.OK)
                : Response.status(Status.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, doors.get(0).link())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build();
    }

    /** Asks whether this login is to be linked to whoever has the console open in this browser. Looking links nothing. */
    @GET
    @Path("link")
    public Response link(@Context HttpHeaders headers) {
        var language = PageLanguage.of(null, headers);
        var login = token();
        forget();
        return OwnerForm.session(headers)
                .flatMap(own -> logins.shopOf(own)
                        .flatMap(shop -> logins.offer(own, recognised(login))
                                .map(offer -> page(
                                        Templates.link(shop, called(login), offer, FormToken.of(own), language),
                                        language,
                                        Status.OK))))
                .orElseGet(() -> StrangerPage.of(false, headers));
    }

    /**
     * Sends whoever has not been there yet to the provider; where there is none this is a page as any that is closed. Who comes back from
     * there with an answer to no question of this browser is not sent again: one that keeps no cookies would go round and round.
     */
    @ServerExceptionMapper
    Uni<Response> unknown(UnauthorizedException nobody, RoutingContext routing, HttpHeaders headers) {
        if (provider.isOffered() && ANSWERS.stream().anyMatch(routing.queryParams()::contains)) {
            return Uni.createFrom().item(refused(headers));
        }
        return doors.getChallenge(routing)
                .map(way -> way != null && way.status == Status.FOUND.getStatusCode()
                        ? sent(way)
                        : StrangerPage.of(false, headers))
                // The way there begins with what the provider tells of itself, which it may not tell now.
                .onFailure()
                .recoverWithItem(() -> away(headers));
    }

    private static Response sent(ChallengeData way) {
        var response = Response.status(way.status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        way.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }

    /** The answer is not that to our question: another browser's, changed, too old, or of somebody else's making. */
    @ServerExceptionMapper
    Response notRecognised(AuthenticationCompletionException answer, HttpHeaders headers) {
        return refused(headers);
    }

    private Response refused(HttpHeaders headers) {
        LOG.warn("A login of the provider is refused: its answer does not hold");
        return failed(headers, Status.UNAUTHORIZED);
    }

    @ServerExceptionMapper
    Response away(OIDCException fault, HttpHeaders headers) {
        return away(headers);
    }

    private Response away(HttpHeaders headers) {
        LOG.warn("A login of the provider is not possible: it does not answer, or not as it should");
        return failed(headers, Status.SERVICE_UNAVAILABLE);
    }

    /** Whoever has had a console open in this browser wanted to link a login, and goes on from there, through the door if it is open no more. */
    private static Response failed(HttpHeaders headers, Status status) {
        var language = PageLanguage.of(null, headers);
        var again = OwnerForm.session(headers).isPresent() ? OwnLoginPages.HERE : Provider.ENTRANCE;
        return page(Templates.failed(again, language), language, status);
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new IllegalStateException("Nobody was recognised by the provider");
    }

    private static Recognised recognised(JsonWebToken login) {
        var subject = login.getSubject();
        if (subject == null || subject.isBlank()) {
            // All of whom it says so little would be one and the same.
            throw new AuthenticationCompletionException("A login of nobody");
        }
        return new Recognised(login.getIssuer(), subject);
    }

    /** So that the person sees that it is the login that is meant; it decides nothing and is not kept. */
    private static String called(JsonWebToken login) {
        return NAMES.stream()
                .map(name -> OwnerForm.typed(text(login.getClaim(name)), LONGEST))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(login::getSubject);
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim == null ? null : claim.toString();
    }

    private void forget() {
        session.logout().await().indefinitely();
    }

    private static Response page(TemplateInstance page, String language, Status status) {
        return HtmlPage.of(page, language).confidential().as(status);
    }
}
