package org.qingshan.channel.webchat;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from a request who is there; a browser without a cookie gets one with the answer. */
@ApplicationScoped
class Introduction {
    private static final String DEMO_SHOP = "qingshan";
    /** Whatever people are called, 小 红 or 李·四 & 小五; a cookie is named by it. */
    private static final Pattern PLAYED = Pattern.compile("[\\P{C}\\x{200D}&&[^\\p{Zl}\\p{Zp}]]{1,40}");
    /** Set by the page's language switch, for every page of this install. */
    private static final String LANGUAGE_COOKIE = "qs_lang";

    /** Four parts behind the language itself are more than any browser's tag has; what is longer is none. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    /** A page asks for what was said as soon as it is there, on the slowest network too. */
    private static final int EXPECTED_SECONDS = 600;

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
            set(routing, shop, cookie + "=" + secret, SessionCookie.YEAR_SECONDS);
        }
        return new Visitor(shop, SessionCookie.addressOf(secret), as, language(request));
    }

    /** Whether the browser brings a cookie that a page of the shop has given it. */
    boolean knows(ContainerRequestContext request, String shop) {
        var secret = valueOf(SessionCookie.name(played(request, shop)), request);
        return secret != null && SessionCookie.isSecret(secret);
    }

    /** Asks the browser to say, with what it asks for next, that nobody has greeted this newcomer yet, and in which language to. */
    void expect(ContainerRequestContext request, RoutingContext routing, Visitor newcomer) {
        var language = newcomer.language() == null ? ANY : newcomer.language();
        set(routing, newcomer.shop(), news(request, newcomer.shop()) + "=" + language, EXPECTED_SECONDS);
    }

    /** The newcomer whom nobody has greeted yet, in the language of the page that he opened; empty for everybody else. */
    Optional<Visitor> newcomer(ContainerRequestContext request, Visitor visitor) {
        var language = valueOf(news(request, visitor.shop()), request);
        if (language == null || !LANGUAGE.matcher(language).matches() || !knows(request, visitor.shop())) {
            return Optional.empty();
        }
        var said = language.equals(ANY) ? visitor.language() : language;
        return Optional.of(new Visitor(visitor.shop(), visitor.address(), visitor.name(), said));
    }

    /** Somebody has greeted the newcomer: the browser need not say so again. */
    void met(ContainerRequestContext request, RoutingContext routing, Visitor newcomer) {
        set(routing, newcomer.shop(), news(request, newcomer.shop()) + "=", 0);
    }

    private String news(ContainerRequestContext request, String shop) {
        return SessionCookie.nameOfNews(played(request, shop));
    }

    private void set(RoutingContext routing, String shop, String cookie, int seconds) {
        var isSecure = ownAddress.isSecure(routing.request());
        routing.response().headers().add(HttpHeaders.SET_COOKIE, SessionCookie.header(cookie, shop, isSecure, seconds));
    }

    /** In the demo shop one browser may be several people, each with a cookie of its own. */
    private String played(ContainerRequestContext request, String shop) {
        var given = request.getUriInfo().getQueryParameters().getFirst("as");
        var as = given == null ? "" : given.strip();
        var allowed = config.demo() && shop.equals(DEMO_SHOP);
        return allowed && PLAYED.matcher(as).matches() ? as : "";
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
