package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.SessionCookie;
import org.qingshan.web.access.Sessions;
import org.qingshan.web.viewer.HtmlPage;
import org.qingshan.web.viewer.PageLanguage;

/** The way out: the session ends here and wherever else its cookie is. */
@Blocking
@Path("/console/logout")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER, AccessRoles.PACKER})
@Produces(MediaType.TEXT_HTML)
public class LogoutPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance out(String language);
    }

    private final Sessions sessions;
    private final SecureAddress address;

    LogoutPage(Sessions sessions, SecureAddress address) {
        this.sessions = sessions;
        this.address = address;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(
            @RestForm @Nullable String token,
            @RestCookie(SessionCookie.NAME) String session,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var language = PageLanguage.of(null, headers);
        var secret = Secret.read(session).filter(own -> FormToken.isOf(own, token));
        if (secret.isEmpty()) {
            return HtmlPage.of(ConsolePages.Templates.nothing(language), language)
                    .confidential()
                    .as(Status.BAD_REQUEST);
        }
        sessions.end(secret.get());
        var page = HtmlPage.of(Templates.out(language), language).confidential().as(Status.OK);
        return Response.fromResponse(page)
                .cookie(SessionCookie.gone(address.isSecure(uri)))
                .build();
    }
}
