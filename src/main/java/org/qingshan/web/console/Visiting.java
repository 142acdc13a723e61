package org.qingshan.web.console;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.access.FormToken;
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
     * @param roles what the person is at the door, by {@link AccessRoles}
     * @param path of the page
     */
    public record Visit(Shop shop, String token, Set<String> roles, String language, String path) {
        private static final String HOME = "/console";

        /** Whether what is for this role is for the person: owners may do everything, hosts whatever the team may. */
        public boolean may(String role) {
            return owns()
                    || roles.contains(role)
                    || !role.equals(AccessRoles.OWNER) && roles.contains(AccessRoles.HOST);
        }

        /** Whether the person may change what is on sale. */
        public boolean acts() {
            return may(AccessRoles.HOST);
        }

        private boolean owns() {
            return roles.contains(AccessRoles.OWNER);
        }

        public boolean isAt(String page) {
            return path.equals(page);
        }

        /** Whether this is the page, or one below it. Below the first page are all others, so that they are not meant there. */
        public boolean isIn(String page) {
            return isAt(page) || !page.equals(HOME) && path.startsWith(page + '/');
        }

        public boolean chinese() {
            return !language.equals(PageLanguage.ENGLISH);
        }

        /** The language that the page is offered in besides. */
        public String other() {
            return PageLanguage.other(language);
        }

        /** The same on another page: a form's answer is shown on the page that the form is on. */
        Visit at(String page) {
            return new Visit(shop, token, roles, language, page);
        }

        public Figures figures() {
            return new Figures(chinese(), shop.currency());
        }

        public String name() {
            return shop.name(chinese());
        }
    }

    Visit of(PageRequest asked) {
        var caller = Caller.of(identity);
        var shop = lanes.read(caller.shop(), () -> Shop.byKey(caller.shop())).orElseThrow();
        var token = OwnerForm.session(asked.headers).map(FormToken::of).orElseThrow();
        return new Visit(
                shop,
                token,
                identity.getRoles(),
                asked.language(),
                asked.uri.getRequestUri().getPath());
    }
}
