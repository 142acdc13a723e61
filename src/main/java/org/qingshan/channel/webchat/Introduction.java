package org.qingshan.channel.webchat;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a request who is there; a browser without a cookie gets one with the answer. */
@ApplicationScoped
class Introduction {
    private static final String DEMO_SHOP = "qingshan";
    private static final Pattern PLAYED = Pattern.compile("[\\p{L}\\p{N}-]{1,20}");
    /** Set by the page's language switch, for every page of this install. */
    private static final String LANGUAGE_COOKIE = "qs_lang";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** The tag of "*" and of nothing. */
    private static final String ANY = "und";

    private final WebChatConfig config;
    private final OwnAddress ownAddress;

    Introduction(WebChatConfig config, OwnAddress ownAddress) {
        this.config = config;
        this.ownAddress = ownAddress;
    }

    Visitor of(ContainerRequestContext request, RoutingContext routing, String shop) {
        var as = played(request, shop);
        var cookie = SessionCookie.name(as);
        var secret = valueOf(cookie, request);
        if (secret == null || !SessionCookie.isSecret(secret)) {
            secret = SessionCookie.freshSecret();
            var header = SessionCookie.header(cookie, secret, shop, ownAddress.isSecure(routing.request()));
            routing.response().headers().add(HttpHeaders.SET_COOKIE, header);
        }
        return new Visitor(shop, SessionCookie.addressOf(secret), as, language(request));
    }

    /** Whether the browser brings a cookie that a page of the shop has given it. */
    boolean knows(ContainerRequestContext request, String shop) {
        var secret = valueOf(SessionCookie.name(played(request, shop)), request);
        return secret != null && SessionCookie.isSecret(secret);
    }

    /** In the demo shop one browser may be several people, each with a cookie of its own. */
    private String played(ContainerRequestContext request, String shop) {
        var as = request.getUriInfo().getQueryParameters().getFirst("as");
        var allowed = config.demo() && shop.equals(DEMO_SHOP);
        return allowed && as != null && PLAYED.matcher(as).matches() ? as : "";
    }

    private static @Nullable String language(ContainerRequestContext request) {
        var chosen = request.getUriInfo().getQueryParameters().getFirst("lang");
        var language = chosen == null ? valueOf(LANGUAGE_COOKIE, request) : chosen;
        if (language != null && LANGUAGE.matcher(language).matches()) {
            return language;
        }
        return request.getAcceptableLanguages().stream()
                .map(Locale::toLanguageTag)
                .filter(tag -> LANGUAGE.matcher(tag).matches() && !tag.equals(ANY))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String valueOf(String cookie, ContainerRequestContext request) {
        var found = request.getCookies().get(cookie);
        return found == null ? null : found.getValue();
    }
}
