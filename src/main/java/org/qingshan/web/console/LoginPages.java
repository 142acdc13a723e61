package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.Refused;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.access.OneTimeLinks;
import org.qingshan.web.access.SessionCookie;
import org.qingshan.web.viewer.HtmlPage;
import org.qingshan.web.viewer.PageLanguage;

/**
 * The way in by a one-time link. Looking spends nothing, because chats fetch links to show a preview; the button does.
 *
 * <p>A post from a foreign page is shown the button instead: a stranger who holds a link of his own could otherwise let somebody's
 * browser into his shop unseen.
 */
@Blocking
@PermitAll
@Path("/console/login/{code}")
@Produces(MediaType.TEXT_HTML)
public class LoginPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance open(Shop shop, String name, String code, String language);

        static native TemplateInstance invalid(String language);
    }

    private final OneTimeLinks links;
    private final SecureAddress address;

    LoginPages(OneTimeLinks links, SecureAddress address) {
        this.links = links;
        this.address = address;
    }

    @GET
    public Response look(@RestPath String code, @Context HttpHeaders headers) {
        return shown(code, headers, Status.OK);
    }

    private Response shown(String code, HttpHeaders headers, Status status) {
        var language = PageLanguage.of(null, headers);
        return links.look(code)
                .map(opens -> secret(Templates.open(opens.shop(), opens.name(), code, language), language, status))
                .orElseGet(() -> invalid(language));
    }

    @POST
    public Response spend(@RestPath String code, @Context HttpHeaders headers, @Context UriInfo uri) {
        if (!address.isOwnPage(uri, headers)) {
            return shown(code, headers, Status.FORBIDDEN);
        }
        try {
            var session = links.spend(code);
            return Response.status(Status.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/console")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .cookie(SessionCookie.of(session, address.isSecure(uri)))
                    .build();
        } catch (Refused spent) {
            return invalid(PageLanguage.of(null, headers));
        }
    }

    private static Response invalid(String language) {
        return secret(Templates.invalid(language), language, Status.GONE);
    }

    private static Response secret(TemplateInstance page, String language, Status status) {
        return HtmlPage.of(page, language).confidential().as(status);
    }
}
