package org.qingshan.platform;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells a post of our own pages from one of a foreign site. Browsers name the page's origin with every POST (RFC 6454); who names
 * none is no page.
 *
 * @param publicUrl the address that people see, which a proxy may translate
 */
public record OwnOrigin(URI publicUrl) {

    /**
     * Whether the post may be ours.
     *
     * @param reached scheme, host and port at which the request reached us, such as {@code http://localhost:8080}
     * @param named the header {@code Origin}; {@code null} as a text stands for a page that hides where it is from, so never for ours
     */
    public boolean covers(String reached, @Nullable String named) {
        return named == null
                || plain(named).equals(plain(reached))
                || plain(named).equals(plain(publicUrl.getScheme() + "://" + publicUrl.getAuthority()));
    }

    private static String plain(String origin) {
        return origin.toLowerCase(Locale.ROOT).replaceFirst("^(http://.*):80$|^(https://.*):443$", "$1$2");
    }
}
