package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.SessionCookie;
import org.qingshan.web.viewer.PageLanguage;

/** Finds out what a page needs to know of whoever looks at it. Wants somebody who was recognised at the door by a session. */
@ApplicationScoped
class Visiting {
    private final SecurityIdentity identity;
    private final Lanes lanes;

    Visiting(SecurityIdentity identity, Lanes lanes) {
        this.identity = identity;
        this.lanes = lanes;
    }

    /**
     * Who looks at a page, and how.
     *
     * @param token of the session's forms
     * @param acts whether the person may change what is on sale
     * @param owns whether the person may change the shop itself
     * @param path of the page
     */
    public record Visit(Shop shop, String token, boolean acts, boolean owns, String language, String path) {
        public boolean chinese() {
            return !language.equals(PageLanguage.ENGLISH);
        }

        /** The language that the page is offered in besides. */
        public String other() {
            return PageLanguage.other(language);
        }

        /** The same on another page: a form's answer is shown on the page that the form is on. */
        Visit at(String page) {
            return new Visit(shop, token, acts, owns, language, page);
        }

        Figures figures() {
            return new Figures(chinese(), shop.currency());
        }

        public String name() {
            return shop.name(chinese());
        }
    }

    Visit of(@Nullable String lang, HttpHeaders headers, UriInfo uri) {
        var caller = Caller.of(identity);
        var shop = lanes.read(caller.shop(), () -> Shop.byKey(caller.shop())).orElseThrow();
        var token = Optional.ofNullable(headers.getCookies().get(SessionCookie.NAME))
                .flatMap(session -> Secret.read(session.getValue()))
                .map(FormToken::of)
                .orElseThrow();
        var owns = identity.hasRole(AccessRoles.OWNER);
        return new Visit(
                shop,
                token,
                owns || identity.hasRole(AccessRoles.HOST),
                owns,
                PageLanguage.of(lang, headers),
                uri.getRequestUri().getPath());
    }
}
