package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.SessionCookie;
import org.qingshan.web.viewer.HtmlPage;
import org.qingshan.web.viewer.PageLanguage;

/** The live page of the team: what is left, what is sold, who ordered. It only looks. */
@Blocking
@Path("/console")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER, AccessRoles.PACKER})
public class ConsolePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance live(Shop shop, String name, String token, String language, String other);

        static native TemplateInstance stranger(boolean known, String language);

        static native TemplateInstance nothing(String language);
    }

    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final RecentBoards boards;

    ConsolePages(SecurityIdentity identity, Lanes lanes, RecentBoards boards) {
        this.identity = identity;
        this.lanes = lanes;
        this.boards = boards;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @RestQuery @Nullable String lang,
            @RestCookie(SessionCookie.NAME) String session,
            @Context HttpHeaders headers) {
        var language = PageLanguage.of(lang, headers);
        var caller = Caller.of(identity);
        var shop = lanes.read(caller.shop(), () -> Shop.byKey(caller.shop())).orElseThrow();
        var token = Secret.read(session).map(FormToken::of).orElseThrow();
        var page = Templates.live(shop, caller.name(), token, language, PageLanguage.other(language));
        return HtmlPage.of(page, language).confidential().remembering(lang).as(Status.OK);
    }

    /** What the page shows, at most a second old; 204 if that is what the page has seen. */
    @GET
    @Path("board")
    @Produces(MediaType.APPLICATION_JSON)
    public Response board(
            @RestQuery @Nullable String lang, @RestQuery @Nullable String seen, @Context HttpHeaders headers) {
        var english = PageLanguage.of(lang, headers).equals(PageLanguage.ENGLISH);
        var board = boards.of(Caller.of(identity).shop(), english ? BoardWords.ENGLISH : BoardWords.CHINESE);
        var response = board.version().equals(seen) ? Response.noContent() : Response.ok(board.json());
        return response.header("Board-Version", board.version())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Every other address below the console: strangers learn no more of it than of the page. */
    @GET
    @Path("{rest:.+}")
    @Produces(MediaType.TEXT_HTML)
    public Response nothing(@Context HttpHeaders headers) {
        var language = PageLanguage.of(null, headers);
        return HtmlPage.of(Templates.nothing(language), language).confidential().as(Status.NOT_FOUND);
    }

    @ServerExceptionMapper
    Response stranger(UnauthorizedException nobody, HttpHeaders headers) {
        return wayIn(false, headers, Status.UNAUTHORIZED);
    }

    @ServerExceptionMapper
    Response noMoreOfTheTeam(ForbiddenException somebody, HttpHeaders headers) {
        return wayIn(true, headers, Status.FORBIDDEN);
    }

    private static Response wayIn(boolean known, HttpHeaders headers, Status status) {
        var language = PageLanguage.of(null, headers);
        return HtmlPage.of(Templates.stranger(known, language), language)
                .confidential()
                .as(status);
    }
}
