package org.qingshan.channel.webchat;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.OwnOrigin;

/** Whether a request comes from a page of our own, and by which protocol people reach us. */
@ApplicationScoped
class OwnAddress {
    private final URI publicUrl;

    OwnAddress(WebChatConfig config) {
        this.publicUrl = config.publicUrl();
    }

    boolean isOrigin(HttpServerRequest request, @Nullable String origin) {
        return new OwnOrigin(publicUrl).covers(request.scheme() + "://" + hostOf(request), origin);
    }

    /** A proxy in front of us may end TLS, so the public address counts too. */
    boolean isSecure(HttpServerRequest request) {
        return request.isSSL()
                || "https".equals(request.scheme())
                || ("https".equals(publicUrl.getScheme()) && hostOf(request).equals(authorityOf(publicUrl)));
    }

    private static String hostOf(HttpServerRequest request) {
        var authority = request.authority();
        return authority == null ? "" : authority.toString().toLowerCase(Locale.ROOT);
    }

    private static String authorityOf(URI url) {
        var authority = url.getAuthority();
        return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    }
}
